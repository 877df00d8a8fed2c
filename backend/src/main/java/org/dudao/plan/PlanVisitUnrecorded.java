package org.dudao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/**
 * The day of a planned visit is over and nobody has written a record of it.
 *
 * @param dueOn by when it was to be there
 * @param escalated whether whoever leads the district should know by now
 */
public record PlanVisitUnrecorded(
        AboutPlan about,
        UUID visitId,
        UUID schoolId,
        LocalDate plannedOn,
        List<UUID> inspectorIds,
        LocalDate dueOn,
        boolean escalated)
        implements DomainEvent {}
