package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.dudao.inspection.RecordTerms;
import org.dudao.kernel.Timers;

/** Sees to it that planned visits are recorded: one timer for each plan, set to the next day on which somebody is to be told. */
@ApplicationScoped
class Recording {

    static final String UNRECORDED = "plan.unrecorded";

    private final RecordTerms terms;
    private final Timers timers;
    private final Clock clock;

    Recording(RecordTerms terms, Timers timers, Clock clock) {
        this.terms = terms;
        this.timers = timers;
        this.clock = clock;
    }

    void announce(Plan plan) {
        if (plan.isCarriedOut()) {
            var today = LocalDate.now(clock);
            var term = terms.of(plan.regionId(), today);
            var open = plan.openVisits();
            // What waits for a record that is begun reminds of it.
            var begun = terms.begun(open.stream().map(PlanVisit::id).toList());
            open.stream().filter(visit -> !begun.contains(visit.id())).forEach(visit -> {
                var dueOn = term.dueOn(visit.plannedOn());
                if (today.isAfter(dueOn)) {
                    plan.announceUnrecorded(visit, dueOn, false);
                }
                if (today.isAfter(term.escalatesAfter(visit.plannedOn()))) {
                    plan.announceUnrecorded(visit, dueOn, true);
                }
            });
            await(plan);
        }
    }

    void await(Plan plan) {
        var today = LocalDate.now(clock);
        var term = terms.of(plan.regionId(), today);
        plan.openVisits().stream()
                .map(PlanVisit::plannedOn)
                .flatMap(day -> Stream.of(term.dueOn(day), term.escalatesAfter(day)))
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> timers.armAfter(day, plan.regionId(), UNRECORDED, plan.id()));
    }
}
