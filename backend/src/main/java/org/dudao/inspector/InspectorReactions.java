package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.dudao.kernel.TimerFired;
import org.dudao.kernel.Timers;
import org.dudao.person.Posts;

/** What follows from a term's last day: a reminder before it, the end after it, and no rights from then on (D6). */
@ApplicationScoped
class InspectorReactions {

    private static final String ENDING = "inspector.term-ending";
    private static final String END = "inspector.term-end";

    private final Inspectors inspectors;
    private final TermRulesInForce rules;
    private final Posts posts;
    private final Timers timers;
    private final Clock clock;

    InspectorReactions(Inspectors inspectors, TermRulesInForce rules, Posts posts, Timers timers, Clock clock) {
        this.inspectors = inspectors;
        this.rules = rules;
        this.posts = posts;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional
    void termSet(@Observes TermSet fact) {
        timers.cancel(ENDING, fact.inspectorId());
        timers.cancel(END, fact.inspectorId());
        var until = fact.until();
        if (until != null) {
            var reminder = rules.of(fact.regionId(), LocalDate.now(clock)).renewableFrom(until);
            timers.armAfter(reminder.minusDays(1), fact.regionId(), ENDING, fact.inspectorId());
            timers.armAfter(until, fact.regionId(), END, fact.inspectorId());
        }
    }

    @Transactional
    void rings(@Observes TimerFired timer) {
        var today = LocalDate.now(clock);
        switch (timer.kind()) {
            case ENDING -> inspectors.change(timer.subjectId(), Inspector::announceEnd);
            case END -> inspectors.change(timer.subjectId(), inspector -> inspector.endTerm(today));
            default -> {}
        }
    }

    @Transactional
    void left(@Observes InspectorLeft fact) {
        posts.endOfInspector(fact.inspectorId(), fact.on());
    }
}
