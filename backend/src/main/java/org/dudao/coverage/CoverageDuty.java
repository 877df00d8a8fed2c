package org.dudao.coverage;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dudao.kernel.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One duty towards a school, what was done of it and until when the rest can be done. */
public record CoverageDuty(
        Duty duty,

        @Schema(description = "Id of the rule in the rule base", examples = "C5-02") @Size(max = 10)
        String rule,

        Severity severity,

        @Schema(description = "The month, or the term of the school year; 0 for a year")
        int number,

        LocalDate from,
        LocalDate until,
        @Schema(description = "Visits, or matters") int due,
        int done,
        int planned,
        @Schema(description = "Neither done nor planned") int gap,

        @Schema(description = "On which the gap can still be closed, or could have been") @Nullable
        LocalDate lastDay,

        CoverageState state,

        @Schema(description = "What counted and why that day, in the reader's language") @Size(max = 500)
        String words) {}
