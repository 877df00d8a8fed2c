package org.dudao.plan;

import java.time.LocalDate;
import java.util.List;
import org.dudao.calendar.SchoolCalendar;
import org.dudao.kernel.Due;
import org.dudao.kernel.Due.Unit;

/**
 * The numbers of planning in force for a division.
 *
 * @param examinationDays working days in which a submitted plan is decided about (D7)
 * @param visitsByMonth visits due to each school, January first; none where a month has no school days (C5-02)
 * @param spacingDays days that should lie between two visits to a school (001-25)
 * @param mostVisits visits to a school in a month from which on they are a burden (001-25)
 */
record PlanTerms(
        int examinationDays, List<Integer> visitsByMonth, int spacingDays, int mostVisits, SchoolCalendar calendar) {

    static final String LIFE_CYCLE = "D7";

    int visitsDue(int month) {
        return visitsByMonth.get(month - 1);
    }

    /** Whether schools are in session; while no terms are published, no day off and no month without school days. */
    boolean isSchoolDay(LocalDate day) {
        return calendar.knows(day)
                ? calendar.isSchoolDay(day)
                : calendar.working().isWorking(day) && visitsDue(day.getMonthValue()) > 0;
    }

    Due examination(LocalDate submittedOn) {
        return Due.count(LIFE_CYCLE, submittedOn, examinationDays, Unit.WORKING, calendar.working());
    }
}
