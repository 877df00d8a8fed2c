package org.dudao.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem as it was written down at the school; becomes a finding under the same id. */
public record InspectionProblem(
        @Schema(description = "Made where the problem was written down") @NotNull
        UUID id,

        @Schema(description = "Which of the eight items (F1, F2)") @Min(1) @Max(8)
        int item,

        @NotNull FindingGrade grade,

        @NotBlank @Size(max = 4000) String description,

        @Nullable @Size(max = 4000) String advice,

        @Schema(description = "Put right while the inspector was there; minor problems only")
        boolean settledOnSpot,

        @Schema(description = "Days to put it right, if others than the grade's own") @Nullable @Min(1) @Max(365)
        Integer days) {}
