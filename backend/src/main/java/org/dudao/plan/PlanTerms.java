package org.dudao.plan;

import java.time.LocalDate;
import org.dudao.calendar.SchoolCalendar;
import org.dudao.coverage.DutyTerms;
import org.dudao.kernel.Due;
import org.dudao.kernel.Due.Unit;

/**
 * The numbers of planning in force for a division.
 *
 * @param examinationDays working days in which a submitted plan is decided about (D7)
 * @param duties what schools are owed, whether it is planned or not
 * @param spacingDays days that should lie between two visits to a school (001-25)
 * @param mostVisits visits to a school in a month from which on they are a burden (001-25)
 */
record PlanTerms(int examinationDays, DutyTerms duties, int spacingDays, int mostVisits) {

    static final String LIFE_CYCLE = "D7";

    int visitsDue(int month) {
        return duties.visitsDue(month);
    }

    boolean isSchoolDay(LocalDate day) {
        return duties.isSchoolDay(day);
    }

    SchoolCalendar calendar() {
        return duties.calendar();
    }

    VisitCap cap() {
        return new VisitCap(mostVisits, spacingDays);
    }

    Due examination(LocalDate submittedOn) {
        return Due.count(
                LIFE_CYCLE,
                submittedOn,
                examinationDays,
                Unit.WORKING,
                calendar().working());
    }
}
