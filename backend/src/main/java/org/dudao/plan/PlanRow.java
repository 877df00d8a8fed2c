package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan in a list. */
public record PlanRow(
        UUID id,
        PlanKind kind,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Nullable @Min(1) @Max(12) Integer month,
        PlanOwner owner,
        @Nullable @Size(max = 100) String districtName,
        @Nullable @Size(max = 100) String inspectorName,
        @Size(max = 200) String title,
        PlanState state,

        @Schema(description = "By when it is to be decided about, while it waits") @Nullable
        LocalDate dueOn,

        @Schema(minimum = "0") int visitCount,
        @Nullable PlanProgress progress)
        implements Row {}
