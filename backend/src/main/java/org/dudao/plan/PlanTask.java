package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dudao.inspection.InspectionMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a plan as form E7 has it. */
public record PlanTask(
        @Schema(description = "Made where the task was written down") @NotNull
        UUID id,

        @NotBlank @Size(max = 200) String name,
        @NotNull PlanTaskKind kind,
        @Nullable @Size(max = 500) String theme,

        @Schema(description = "Which of the eight items (F1, F2)") @NotNull @Size(max = 8)
        List<@NotNull @Min(1) @Max(8) Integer> matters,

        @NotNull PlanAudience audience,

        @Schema(description = "Which of them, where not all are meant") @Nullable @Size(max = 500)
        String objects,

        @Min(1) @Max(12) int month,
        @NotNull @Size(max = 6) List<@NotNull InspectionMethod> methods,
        @Nullable @Size(max = 200) String responsible,
        @Nullable @Size(max = 200) String assisting,

        @Schema(description = "How many visits to each school in that month") @Min(0) @Max(31)
        int frequency,

        @Nullable @Size(max = 500) String result) {}
