package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as it is planned: which school, when, by whom and about what. */
public record PlanVisit(
        @Schema(description = "Made where the visit was planned; a record of the visit may name it") @NotNull
        UUID id,

        @NotNull UUID schoolId,
        @NotNull LocalDate plannedOn,
        @NotNull HalfDay half,
        @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> inspectorIds,

        @Schema(description = "Which of the eight items (F1, F2)") @NotNull @Size(max = 8)
        List<@NotNull @Min(1) @Max(8) Integer> matters,

        @Schema(description = "Tasks of the inspector's own besides") @Nullable @Size(max = 4000)
        String note) {

    PlanVisit on(LocalDate day, HalfDay time) {
        return new PlanVisit(id, schoolId, day, time, inspectorIds, matters, note);
    }
}
