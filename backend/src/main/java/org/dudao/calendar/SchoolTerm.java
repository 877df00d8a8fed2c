package org.dudao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One term, both ends included. */
public record SchoolTerm(
        @Schema(description = "The year in which its school year begins")
        int year,

        @Schema(description = "1 in autumn, 2 in spring", minimum = "1", maximum = "2")
        int number,

        LocalDate from,
        LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Which week of the term a day lies in; weeks begin on Monday, and the first may be a short one. */
    int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(monday(from), day) + 1;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
