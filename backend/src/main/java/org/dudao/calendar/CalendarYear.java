package org.dudao.calendar;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One year's days off, make-up working days, terms and closures, as they are in force where the caller works. */
public record CalendarYear(
        int year,

        @Schema(description = "False while nobody has published the year: deadlines through it are provisional")
        boolean known,

        @Size(max = 366) List<CalendarDay> days,

        @Schema(description = "Whose notices these are, from the country down") @Size(max = 5)
        List<CalendarSource> sources,

        @Schema(description = "What the caller's own division has published") @Nullable
        CalendarNotice own,

        @Schema(description = "Repeat it when publishing again; absent before the first time") @Nullable
        Integer version,

        @Schema(description = "Of the school years that touch the year, each by the nearest division") @Size(max = 2)
        List<SchoolTermsInForce> terms,

        @Schema(description = "What lies between the terms and touches the year") @Size(max = 4)
        List<SchoolVacation> vacations,

        @Schema(description = "Those in force that touch the year, and the caller's own that were withdrawn")
        @Size(max = 1000)
        List<CalendarClosureView> closures) {

    /** A division and the notice it published. */
    public record CalendarSource(
            int regionId,
            @Size(max = 100) String regionName,
            @Size(max = 200) String source) {}
}
