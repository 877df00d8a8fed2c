package org.dudao.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.dudao.calendar.CalendarChanged;
import org.dudao.finding.FindingConfirmed;
import org.dudao.kernel.TimerFired;

/** What this feature does when a finding is confirmed and when a deadline passes. */
@ApplicationScoped
class RectificationReactions {

    private final Rectifications rectifications;
    private final Deadlines deadlines;
    private final TermsInForce terms;
    private final DeadlineRecount recount;
    private final Clock clock;

    RectificationReactions(
            Rectifications rectifications,
            Deadlines deadlines,
            TermsInForce terms,
            DeadlineRecount recount,
            Clock clock) {
        this.rectifications = rectifications;
        this.deadlines = deadlines;
        this.terms = terms;
        this.recount = recount;
        this.clock = clock;
    }

    @Transactional
    void issue(@Observes FindingConfirmed finding) {
        var inForce = terms.of(finding.grade(), finding.regionId(), finding.on());
        deadlines.arm(rectifications.add(new Rectification(finding, inForce)));
    }

    @Transactional
    void recount(@Observes CalendarChanged change) {
        recount.recount(change.regionId());
        recount.recountBelow(change.regionId());
    }

    @Transactional
    void announce(@Observes TimerFired timer) {
        if (timer.kind().equals(Deadlines.OVERDUE)) {
            var today = LocalDate.now(clock);
            rectifications.change(timer.subjectId(), rectification -> rectification.announceOverdue(today));
        } else if (timer.kind().equals(DeadlineRecount.BELOW)) {
            recount.fired(timer.subjectId());
        }
    }
}
