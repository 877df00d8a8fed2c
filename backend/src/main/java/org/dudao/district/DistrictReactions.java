package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.dudao.inspector.InspectorLeft;

/** What changes in the districts when something happens to inspectors. */
@ApplicationScoped
class DistrictReactions {

    private final Assignments assignments;
    private final Districts districts;

    DistrictReactions(Assignments assignments, Districts districts) {
        this.assignments = assignments;
        this.districts = districts;
    }

    @Transactional
    void left(@Observes InspectorLeft fact) {
        assignments.stopAllOf(fact.inspectorId(), fact.on());
        districts.lose(fact.inspectorId());
    }
}
