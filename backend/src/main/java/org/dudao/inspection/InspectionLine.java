package org.dudao.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.jspecify.annotations.Nullable;

/** A row before its inspectors have names. */
record InspectionLine(
        UUID id,
        UUID schoolId,
        String schoolName,
        LocalDate visitedOn,
        List<UUID> inspectorIds,
        List<Integer> matters,
        int problems,
        InspectionState state,
        @Nullable Instant submittedAt)
        implements Row {

    InspectionRow row(Map<UUID, String> names) {
        return new InspectionRow(
                id,
                schoolId,
                schoolName,
                visitedOn,
                inspectorIds.stream().map(names::get).toList(),
                matters,
                problems,
                state,
                submittedAt);
    }
}
