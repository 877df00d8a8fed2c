package org.dudao.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.jspecify.annotations.Nullable;

/** A row before its inspectors have names and before it is known what its reader may do. */
record InspectionLine(
        UUID id,
        UUID schoolId,
        String schoolName,
        LocalDate visitedOn,
        List<UUID> inspectorIds,
        List<Integer> matters,
        int problems,
        InspectionKind occasion,
        InspectionState state,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn,
        @Nullable InspectionFlaw flaw,
        @Nullable String returnNote,
        int regionId,
        UUID authorId)
        implements Row {

    InspectionRights rights() {
        return new InspectionRights(regionId, schoolId, state, authorId, inspectorIds);
    }

    InspectionRow row(Map<UUID, String> names, Reviewer reader) {
        return new InspectionRow(
                id,
                schoolId,
                schoolName,
                visitedOn,
                inspectorIds.stream().map(names::get).toList(),
                matters,
                problems,
                occasion,
                state,
                submittedAt,
                dueOn,
                flaw,
                returnNote,
                rights().actions(reader));
    }
}
