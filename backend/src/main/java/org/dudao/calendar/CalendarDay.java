package org.dudao.calendar;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A day that differs from its weekday. */
public record CalendarDay(
        LocalDate day, CalendarDayKind kind, @Size(max = 50) String name) {

    /** A day off, a weekend day worked to make up for one, or a day on which offices are closed for a local reason. */
    public enum CalendarDayKind {
        HOLIDAY,
        WORKDAY,
        CLOSURE
    }
}
