package org.dudao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;

/** Asks whoever keeps deadlines what another calendar would move. */
@ApplicationScoped
class Previewing {

    private static final int SHOWN = 1000;

    private final Instance<OpenDeadlines> deadlines;

    Previewing(Instance<OpenDeadlines> deadlines) {
        this.deadlines = deadlines;
    }

    /** The open deadlines of the division itself, the earliest first. */
    CalendarPreview of(int regionId, Published then) {
        var calendar = then.calendar().working();
        return new CalendarPreview(deadlines.stream()
                .flatMap(feature -> feature.moved(regionId, calendar).stream())
                .sorted(Comparator.comparing(MovedDeadline::dueOn))
                .limit(SHOWN)
                .toList());
    }
}
