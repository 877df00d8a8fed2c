package org.dudao.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dudao.calendar.SchoolCalendar;
import org.dudao.calendar.SchoolTerm;

/**
 * The numbers of the duties in force for a division. Pure.
 *
 * @param visitsByMonth visits due to each school, January first; none where a month has no school days (C5-02)
 * @param visitsPerTerm visits due to each school in a term (C5-01)
 * @param warnDays days before the last possible one from which on a gap is urgent (C5-02)
 */
public record DutyTerms(List<Integer> visitsByMonth, int visitsPerTerm, int warnDays, SchoolCalendar calendar) {

    public int visitsDue(int month) {
        return visitsByMonth.get(month - 1);
    }

    /** Whether schools are in session; while no terms are published, no day off and no month without school days. */
    public boolean isSchoolDay(LocalDate day) {
        return calendar.knows(day)
                ? calendar.isSchoolDay(day)
                : calendar.working().isWorking(day) && visitsDue(day.getMonthValue()) > 0;
    }

    /** All duties of the periods that touch a calendar year; where there are no school days there is no duty. */
    List<DutyPeriod> periods(int year) {
        var periods = new ArrayList<DutyPeriod>();
        for (var month = 1; month <= 12; month++) {
            var days = YearMonth.of(year, month);
            add(periods, Duty.MONTH, year, month, days.atDay(1), days.atEndOfMonth(), visitsDue(month));
        }
        calendar.terms().stream()
                .filter(term -> touches(term, year))
                .forEach(term ->
                        add(periods, Duty.TERM, term.year(), term.number(), term.from(), term.until(), visitsPerTerm));
        var first = LocalDate.of(year, 1, 1);
        add(periods, Duty.MATTERS, year, 0, first, first.plusYears(1).minusDays(1), Duty.ALL_MATTERS);
        return periods;
    }

    /** False while no terms of the year are published. */
    boolean knowsTerms(int year) {
        return calendar.terms().stream().anyMatch(term -> touches(term, year));
    }

    private static boolean touches(SchoolTerm term, int year) {
        return term.from().getYear() == year || term.until().getYear() == year;
    }

    private void add(
            List<DutyPeriod> periods, Duty duty, int year, int number, LocalDate from, LocalDate until, int asked) {
        var days = from.datesUntil(until.plusDays(1)).filter(this::isSchoolDay).toList();
        // Nobody can be asked for more visits than there are days for them.
        var due = duty == Duty.MATTERS ? asked : Math.min(asked, days.size());
        if (due > 0 && !days.isEmpty()) {
            periods.add(new DutyPeriod(duty, year, number, from, until, due, days));
        }
    }
}
