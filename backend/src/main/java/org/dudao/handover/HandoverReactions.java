package org.dudao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.dudao.district.SchoolAssigned;

/** A dossier for every school that goes from one inspector to another, whatever was the cause. */
@ApplicationScoped
class HandoverReactions {

    private final Handovers handovers;
    private final Clock clock;

    HandoverReactions(Handovers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    @Transactional
    void assigned(@Observes SchoolAssigned fact) {
        handovers.forgetPlanned(fact.schoolId(), fact.from());
        handovers
                .formerInspector(fact.schoolId(), fact.from())
                .filter(former -> !former.equals(fact.inspectorId()))
                .ifPresent(former -> handovers.add(new Handover(
                        fact.regionId(),
                        fact.schoolId(),
                        former,
                        fact.inspectorId(),
                        fact.from(),
                        LocalDate.now(clock))));
    }
}
