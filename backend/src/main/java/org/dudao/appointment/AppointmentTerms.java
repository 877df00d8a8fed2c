package org.dudao.appointment;

import java.time.LocalDate;
import java.util.Map;
import org.dudao.inspector.TermRules;
import org.dudao.kernel.Due;
import org.dudao.kernel.Due.Unit;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.WorkingCalendar;

/**
 * The numbers of an appointment in force for a division on a day.
 *
 * @param experience years in education (C2-01)
 * @param publicityDays the shortest publicity in working days (C2-06)
 * @param filingDays in how many working days a result is filed with the higher body and announced (D6)
 * @param term how long and how often (C2-09)
 */
record AppointmentTerms(int experience, int publicityDays, int filingDays, TermRules term, WorkingCalendar calendar) {

    static final String PUBLICITY = "C2-06";
    static final String LIFE_CYCLE = "D6";

    /** The last day of a publicity; shorter than the rule allows is refused. */
    Due publicity(LocalDate startOn, int days) {
        if (days < publicityDays) {
            throw new RuleViolation(
                    "appointment.publicity-too-short",
                    Map.of("days", days, "minimum", publicityDays, "rule", PUBLICITY));
        }
        return Due.count(PUBLICITY, startOn, days, Unit.WORKING, calendar);
    }

    /** By when the result is filed and announced. */
    Due filing(LocalDate issuedOn) {
        return Due.count(LIFE_CYCLE, issuedOn, filingDays, Unit.WORKING, calendar);
    }
}
