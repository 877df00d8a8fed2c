package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one school year. */
public record SchoolYearView(
        int version,

        @Schema(description = "The year in which the school year begins", examples = "2026") @Min(2000) @Max(2100)
        int year,

        @Size(max = 60) List<SchoolFigure> figures,

        @Schema(description = "Counted as large by the number in force when the year began (C1-07)")
        boolean large) {

    /** One figure; areas are in square metres, values in ten thousand yuan, digital resources in GB. */
    public record SchoolFigure(
            @NotNull Figure figure,
            @Min(0) @Max(Figure.LARGEST) int value) {}
}
