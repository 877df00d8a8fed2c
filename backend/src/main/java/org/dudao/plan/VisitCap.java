package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many visits a school is to bear (001-25); a plan beyond it is approved with a reason or not at all. */
public record VisitCap(
        @Schema(description = "In a month") @Min(1) @Max(31) int mostVisits,

        @Schema(description = "Days from one visit to the next") @Min(1) @Max(60)
        int spacingDays) {}
