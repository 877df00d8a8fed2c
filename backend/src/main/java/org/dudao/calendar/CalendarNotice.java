package org.dudao.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dudao.calendar.CalendarDay.CalendarDayKind;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.WorkingCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One year's arrangement of days off, as a notice states it: periods off, and weekend days worked to make up for them. */
public record CalendarNotice(
        @Schema(description = "The notice it was taken from", examples = "国务院办公厅 2025年11月4日通知")
        @NotBlank
        @Size(max = 200)
        String source,

        @NotNull @Size(max = 30) List<@NotNull @Valid DayOff> holidays,

        @Schema(description = "Weekend days that are worked") @NotNull @Size(max = 60)
        List<@NotNull LocalDate> workdays) {

    private static final int LONGEST = 20;

    /** A period off, both ends included. */
    public record DayOff(
            @NotBlank @Size(max = 50) String name,
            @NotNull LocalDate first,
            @NotNull LocalDate last) {

        Stream<LocalDate> days() {
            return first.datesUntil(last.plusDays(1));
        }
    }

    /** Refuses what no notice of that year could say; a period off may begin in the last days of the year before. */
    void check(int year) {
        var begins = LocalDate.of(year, 1, 1).minusDays(LONGEST);
        var ends = LocalDate.of(year, 12, 31);
        for (var off : holidays) {
            if (off.last().isBefore(off.first())) {
                throw new RuleViolation("period-backwards", Map.of("from", off.first(), "until", off.last()));
            }
            if (off.first().plusDays(LONGEST).isBefore(off.last())) {
                throw new RuleViolation("calendar.too-long", Map.of("name", off.name(), "longest", LONGEST));
            }
        }
        var mentioned = Stream.concat(holidays.stream().flatMap(DayOff::days), workdays.stream());
        mentioned
                .filter(day -> day.isBefore(begins) || day.isAfter(ends))
                .findFirst()
                .ifPresent(day -> {
                    throw new RuleViolation("calendar.other-year", Map.of("day", day, "year", year));
                });
        workdays.stream()
                .filter(day -> !WorkingCalendar.isWeekend(day) || isOff(day))
                .findFirst()
                .ifPresent(day -> {
                    throw new RuleViolation("calendar.no-make-up-day", Map.of("day", day));
                });
    }

    Stream<CalendarDay> days() {
        return Stream.concat(
                holidays.stream()
                        .flatMap(off ->
                                off.days().map(day -> new CalendarDay(day, CalendarDayKind.HOLIDAY, off.name()))),
                workdays.stream().map(day -> new CalendarDay(day, CalendarDayKind.WORKDAY, "调休上班")));
    }

    private boolean isOff(LocalDate day) {
        return holidays.stream().anyMatch(off -> !day.isBefore(off.first()) && !day.isAfter(off.last()));
    }
}
