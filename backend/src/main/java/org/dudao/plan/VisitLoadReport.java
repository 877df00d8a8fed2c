package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What visits do to the schools of a division in one month, what could be put together, and what was allowed beyond the cap. */
public record VisitLoadReport(
        int year,
        @Min(1) @Max(12) int month,
        LocalDate day,

        @Schema(description = "Id of the rule in the rule base") @Size(max = 10)
        String rule,

        VisitCap cap,

        @Schema(description = "Schools with a visit, paid or planned")
        int schools,

        @Schema(description = "Visits that were paid") int done,

        @Schema(description = "Visits to come by approved plans")
        int planned,

        @Schema(description = "Schools beyond the cap, the heaviest first") @Size(max = 5000)
        List<VisitLoad> over,

        @Schema(description = "Visits to come that lie too close, the earliest first") @Size(max = 5000)
        List<VisitMerge> merges,

        @Schema(description = "Plans that were approved beyond the cap, the latest first") @Size(max = 200)
        List<VisitOverride> overrides) {

    /** One school's visits of the month. */
    public record VisitLoad(UUID schoolId, @Size(max = 100) String schoolName, int done, int planned) {

        int visits() {
            return done + planned;
        }
    }

    /** A visit to come, and the plan that provides for it. */
    public record VisitToMerge(
            UUID visitId,
            UUID planId,
            @Size(max = 200) String planTitle,
            LocalDate plannedOn,
            @Size(max = 10) List<@Size(max = 100) String> inspectorNames,
            @Size(max = 8) List<@Min(1) @Max(8) Integer> matters,

            @Schema(description = "Its plan is approved; the other one can move without an adjustment")
            boolean binding) {}

    /** Two visits of different plans to one school, and the joint visit that would take their place. */
    public record VisitMerge(
            UUID schoolId,
            @Size(max = 100) String schoolName,
            @Schema(description = "From one to the other") int daysApart,
            VisitToMerge first,
            VisitToMerge second,

            @Schema(description = "The day of the joint visit")
            LocalDate on,

            @Size(max = 8) List<@Min(1) @Max(8) Integer> matters) {}

    /** Who let a plan go beyond the cap, and why. */
    public record VisitOverride(
            UUID planId,
            @Size(max = 200) String planTitle,
            @Nullable @Size(max = 500) String reason,
            @Size(max = 100) String by,
            Instant at) {}
}
