package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dudao.inspection.VisitPlans;

/** Tells whoever writes a record whether a plan provides for the visit. */
@ApplicationScoped
class PlansOfVisits implements VisitPlans {

    private final PlannedVisits visits;

    PlansOfVisits(PlannedVisits visits) {
        this.visits = visits;
    }

    @Override
    public boolean isOpen(UUID plannedVisitId, UUID schoolId, UUID inspectionId) {
        return visits.findByIdOptional(plannedVisitId)
                .filter(visit -> visit.schoolId().equals(schoolId) && visit.isOpenFor(inspectionId))
                .isPresent();
    }
}
