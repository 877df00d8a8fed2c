package org.dudao.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** A record of a visit stands from now on; its problems want a follow-up. */
public record InspectionSubmitted(
        UUID inspectionId,
        int regionId,
        UUID schoolId,
        LocalDate visitedOn,
        List<UUID> inspectorIds,
        List<InspectionProblem> problems,
        LocalDate on)
        implements DomainEvent {}
