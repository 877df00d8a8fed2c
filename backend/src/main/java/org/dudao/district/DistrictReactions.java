package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.dudao.inspector.InspectorLeft;
import org.dudao.recusal.SchoolRecused;
import org.dudao.school.SchoolClosed;

/** What changes in the districts when something happens to inspectors and schools. */
@ApplicationScoped
class DistrictReactions {

    private final Assignments assignments;
    private final DistrictPeriods periods;
    private final Districts districts;
    private final DistrictMembers members;
    private final Handover handover;

    DistrictReactions(
            Assignments assignments,
            DistrictPeriods periods,
            Districts districts,
            DistrictMembers members,
            Handover handover) {
        this.assignments = assignments;
        this.periods = periods;
        this.districts = districts;
        this.members = members;
        this.handover = handover;
    }

    @Transactional
    void left(@Observes InspectorLeft fact) {
        handover.toLeaders(assignments.stopAllOf(fact.inspectorId(), fact.on()), fact.on());
        members.lose(fact.inspectorId(), fact.on()).forEach(districts::touch);
    }

    @Transactional
    void recused(@Observes SchoolRecused fact) {
        handover.toLeaders(assignments.stop(fact.inspectorId(), fact.schoolId(), fact.from()), fact.from());
    }

    @Transactional
    void closed(@Observes SchoolClosed fact) {
        assignments.vacate(fact.schoolId(), fact.on());
        periods.vacate(fact.schoolId(), fact.on());
    }
}
