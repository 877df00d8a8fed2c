package org.dudao.calendar;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What kind of day a day is where the caller works. */
public record CalendarDayView(
        LocalDate day,
        boolean workingDay,

        @Schema(description = "False where the year's days off are not published: weekends alone are known")
        boolean known,

        @Schema(description = "The holiday, or what closes the office") @Nullable @Size(max = 50)
        String name,

        boolean schoolDay,

        @Schema(description = "False where no terms are published: whether there is school is unknown")
        boolean termsKnown,

        @Nullable SchoolTerm term,

        @Schema(description = "Which week of the term, beginning on Monday") @Nullable
        Integer week,

        @Nullable SchoolVacation vacation,
        LocalDate nextWorkingDay,

        @Schema(description = "Absent where no terms are published any further") @Nullable
        LocalDate nextSchoolDay) {}
