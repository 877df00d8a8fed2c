package org.dudao.inspection;

import java.time.LocalDate;
import org.dudao.kernel.Due;
import org.dudao.kernel.Due.Unit;
import org.dudao.kernel.WorkingCalendar;

/**
 * The numbers of reviewing in force for a division.
 *
 * @param reviewDays working days in which a submitted record is decided about (D1)
 */
record InspectionTerms(int reviewDays, WorkingCalendar calendar) {

    static final String LIFE_CYCLE = "D1";

    Due review(LocalDate submittedOn) {
        return Due.count(LIFE_CYCLE, submittedOn, reviewDays, Unit.WORKING, calendar);
    }
}
