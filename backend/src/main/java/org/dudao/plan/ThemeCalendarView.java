package org.dudao.plan;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The themes of a year that hold for the caller's division. */
public record ThemeCalendarView(
        PlanAudience audience,

        @Schema(description = "Whose calendar it is: the nearest division's that has one") @Size(max = 100)
        String regionName,

        @Schema(description = "Of the caller's own division; absent while it goes by another's") @Nullable
        Integer version,

        @Size(max = 12) List<ThemeMonth> months) {}
