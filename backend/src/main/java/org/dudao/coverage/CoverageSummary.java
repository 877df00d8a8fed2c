package org.dudao.coverage;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The coverage of a division, a district or an inspector in numbers, and its worst case. */
public record CoverageSummary(
        int year,
        LocalDate day,

        @Schema(
                description =
                        "False while no terms of the year are published: school days are guessed from working days")
        boolean termsKnown,

        int schools,

        @Schema(description = "Schools with a gap in a period that runs")
        int open,

        @Schema(description = "Schools with a duty that cannot be done any more")
        int missed,

        @Schema(description = "The months, the terms that touch the year, the year") @Size(max = 20)
        List<CoverageTally> periods,

        @Schema(description = "The school whose gap has to be closed first") @Nullable
        CoverageRow worst) {}
