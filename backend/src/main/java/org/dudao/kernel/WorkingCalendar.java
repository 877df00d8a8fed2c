package org.dudao.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days: weekends and public holidays are not, make-up days are.
 *
 * @param holidays the published days off, with their name
 * @param workdays the weekend days that are worked to make up for a holiday
 * @param years the years whose table has been published; beyond them only weekends are known
 */
public record WorkingCalendar(Map<LocalDate, String> holidays, Set<LocalDate> workdays, Set<Integer> years) {

    public boolean isWorking(LocalDate day) {
        return workdays.contains(day) || !(holidays.containsKey(day) || isWeekend(day));
    }

    /** False for a year whose holidays nobody has published yet: what is counted through it is provisional. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** Working days from {@code today} to {@code due}; negative once it is past. Neither end's own day is counted twice. */
    public int workingDaysBetween(LocalDate today, LocalDate due) {
        var sign = due.isBefore(today) ? -1 : 1;
        var first = sign > 0 ? today : due;
        var last = sign > 0 ? due : today;
        return sign
                * (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorking)
                        .count();
    }

    public @Nullable String holiday(LocalDate day) {
        return holidays.get(day);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
