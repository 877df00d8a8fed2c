package org.dudao.inspection;

import java.util.UUID;

/** What plans provide for; told by whoever keeps them. */
public interface VisitPlans {

    /** Whether an approved plan provides for that visit at that school, and no other record says that it was paid. */
    boolean isOpen(UUID plannedVisitId, UUID schoolId, UUID inspectionId);
}
