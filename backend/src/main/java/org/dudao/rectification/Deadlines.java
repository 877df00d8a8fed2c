package org.dudao.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dudao.kernel.Timers;

/** The one timer of a rectification: runs while the school is to report, and at no other time. */
@ApplicationScoped
class Deadlines {

    static final String OVERDUE = "rectification.overdue";

    private final Timers timers;

    Deadlines(Timers timers) {
        this.timers = timers;
    }

    void arm(Rectification rectification) {
        timers.armAfter(rectification.dueOn(), rectification.regionId(), OVERDUE, rectification.id());
    }

    /** Before the rectification itself is touched: whoever announces the deadline holds the timer first, too. */
    void cancel(UUID rectification) {
        timers.cancel(OVERDUE, rectification);
    }
}
