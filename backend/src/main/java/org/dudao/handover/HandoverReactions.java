package org.dudao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.dudao.district.SchoolsAssigned;
import org.dudao.kernel.DomainEvent;

/** A dossier for every school that goes from one inspector to another, whatever was the cause. */
@ApplicationScoped
class HandoverReactions {

    private final Handovers handovers;
    private final Event<DomainEvent> events;
    private final Clock clock;

    HandoverReactions(Handovers handovers, Event<DomainEvent> events, Clock clock) {
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void assigned(@Observes SchoolsAssigned fact) {
        var next = fact.inspectors();
        var today = LocalDate.now(clock);
        handovers.forgetPlanned(next.keySet(), fact.from()).forEach(about -> events.fire(new HandoverDropped(about)));
        handovers.addAll(handovers.formerInspectors(next.keySet(), fact.from()).stream()
                .filter(former -> !former.inspectorId().equals(next.get(former.schoolId())))
                .map(former -> new Handover(
                        fact.regionId(),
                        former.schoolId(),
                        former.inspectorId(),
                        Objects.requireNonNull(next.get(former.schoolId())),
                        fact.from(),
                        today))
                .toList());
    }
}
