package org.dudao.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days between two terms, both ends included. */
public record SchoolVacation(
        SchoolVacationKind kind,

        @Schema(description = "The year in which its school year begins")
        int year,

        LocalDate from,
        LocalDate until,

        @Schema(description = "True while the next school year has no terms: the end is taken to be 31 August")
        boolean provisional) {

    /** After which term it comes. */
    public enum SchoolVacationKind {
        WINTER,
        SUMMER
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
