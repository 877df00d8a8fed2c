package org.dudao.kernel;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A due date that explains itself: from which day it was counted, by which rule, and what was skipped.
 * The starting day does not count; the day itself ends at midnight in China.
 */
public record Due(
        @Schema(description = "The last day in time") LocalDate on,

        @Schema(description = "Id of the rule", examples = "C7-03") @Size(max = 10)
        String rule,

        @Schema(description = "The day of the act; it does not count itself")
        LocalDate startOn,

        @Schema(description = "How many days were counted", minimum = "0")
        int days,

        Unit unit,

        @Schema(description = "Days in between that do not count") @Size(max = 400)
        List<Skipped> skipped,

        @Schema(description = "True while the holidays of a year it runs through are not published")
        boolean provisional) {

    /** What is counted. */
    public enum Unit {
        WORKING,
        CALENDAR
    }

    /** Why a day was not counted. */
    public enum Reason {
        WEEKEND,
        HOLIDAY
    }

    /** A day that does not count. */
    public record Skipped(
            LocalDate day,
            Reason reason,
            @Nullable @Size(max = 50) String name) {}

    /** Counts {@code days} from {@code startOn} by the calendar; always ends, because every week has a working day. */
    public static Due count(String rule, LocalDate startOn, int days, Unit unit, WorkingCalendar calendar) {
        if (unit == Unit.CALENDAR) {
            return new Due(startOn.plusDays(days), rule, startOn, days, unit, List.of(), false);
        }
        var skipped = new ArrayList<Skipped>();
        var day = startOn;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorking(day)) {
                left--;
            } else {
                var holiday = calendar.holiday(day);
                skipped.add(new Skipped(day, holiday == null ? Reason.WEEKEND : Reason.HOLIDAY, holiday));
            }
        }
        return new Due(day, rule, startOn, days, unit, List.copyOf(skipped), !calendar.knows(day));
    }

    /** The same count by another calendar; a day that somebody named stays. */
    public Due recount(WorkingCalendar calendar) {
        return unit == Unit.CALENDAR ? this : count(rule, startOn, days, unit, calendar);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(on);
    }
}
