package org.dudao.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A problem stands that the school has to put right. */
public record FindingConfirmed(
        UUID findingId,
        int regionId,
        UUID schoolId,
        UUID inspectionId,
        List<UUID> inspectorIds,
        int item,
        FindingGrade grade,
        String description,
        @Nullable String advice,
        @Nullable Integer days,
        LocalDate on)
        implements DomainEvent {}
