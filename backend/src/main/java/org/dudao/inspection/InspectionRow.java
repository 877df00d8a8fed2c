package org.dudao.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit in a list. */
public record InspectionRow(
        UUID id,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        LocalDate visitedOn,
        @Size(max = 10) List<@Size(max = 100) String> inspectorNames,
        @Size(max = 8) List<@Min(1) @Max(8) Integer> matters,
        @Schema(minimum = "0", maximum = "50") int problems,
        InspectionKind occasion,
        InspectionState state,
        @Nullable Instant submittedAt,

        @Schema(description = "By when it is to be decided about, while it waits") @Nullable
        LocalDate dueOn,

        @Nullable InspectionFlaw flaw,
        @Nullable @Size(max = 2000) String returnNote,
        @Size(max = 10) List<InspectionAction> actions) {}
