package org.dudao.comprehensive;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a school's next comprehensive inspection is due (C6-09); without a last one no day is known. */
public record ComprehensiveCycle(
        ComprehensiveState state,

        @Schema(description = "The last day of the last one") @Nullable
        LocalDate lastOn,

        @Schema(description = "Before that day the next one would be early") @Nullable
        LocalDate earliestOn,

        @Schema(description = "From that day on it has to be arranged") @Nullable
        LocalDate warnOn,

        @Schema(description = "The last day in time") @Nullable
        LocalDate dueOn) {}
