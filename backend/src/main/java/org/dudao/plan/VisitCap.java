package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many visits a school is to bear (001-25); a plan beyond it is approved with a reason or not at all. */
public record VisitCap(
        @Schema(description = "In a month") @Min(1) @Max(31) int mostVisits,

        @Schema(description = "Days from one visit to the next") @Min(1) @Max(60)
        int spacingDays) {

    /** Whether two visits to a school lie nearer to each other than that. */
    boolean areClose(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) < spacingDays;
    }
}
