package org.dudao.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Better days for the visits of a plan that are still to come. Nothing is changed by it: a person decides. */
public record VisitDayProposal(
        VisitDayTally present,
        VisitDayTally proposed,

        @Schema(description = "By the proposed day; empty if the plan is as good as can be found") @Size(max = 2000)
        List<VisitDayMove> moves) {

    /** One visit that should change its day. */
    public record VisitDayMove(
            UUID visitId,
            UUID schoolId,
            LocalDate from,
            HalfDay fromHalf,
            LocalDate to,
            HalfDay toHalf,
            VisitDayCause cause) {}

    /** What an arrangement of visits costs. */
    public record VisitDayTally(
            @Schema(description = "Visits on days without school, or on days gone by")
            int offDays,

            @Schema(description = "Visits at which somebody would have to be at two schools at once")
            int clashes,

            @Schema(description = "Visits to a school that has another one within the days that should lie between")
            int tooClose,

            @Schema(description = "Days on the road, summed over the inspectors who lead the visits")
            int daysOut) {}
}
