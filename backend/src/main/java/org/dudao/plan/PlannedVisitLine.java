package org.dudao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.jspecify.annotations.Nullable;

/** A planned visit before its inspectors have names. */
record PlannedVisitLine(
        UUID id,
        UUID planId,
        UUID schoolId,
        String schoolName,
        LocalDate plannedOn,
        HalfDay half,
        List<UUID> inspectorIds,
        List<Integer> matters,
        @Nullable String note,
        @Nullable UUID inspectionId,
        @Nullable LocalDate paidOn)
        implements Row {

    PlannedVisitRow row(Map<UUID, String> names) {
        return new PlannedVisitRow(
                id,
                planId,
                schoolId,
                schoolName,
                plannedOn,
                half,
                inspectorIds.stream().map(names::get).filter(Objects::nonNull).toList(),
                matters,
                note,
                inspectionId,
                paidOn);
    }
}
