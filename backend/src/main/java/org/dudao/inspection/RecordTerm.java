package org.dudao.inspection;

import java.time.LocalDate;

/**
 * By when the record of a visit is to be there (C5-05), and from when on whoever leads the district is told of it (D8).
 *
 * @param days after the visit
 * @param graceDays after that
 */
public record RecordTerm(int days, int graceDays) {

    /** The last day in time. */
    public LocalDate dueOn(LocalDate visitedOn) {
        return visitedOn.plusDays(days);
    }

    /** The last day on which it is a matter of the inspectors alone. */
    public LocalDate escalatesAfter(LocalDate visitedOn) {
        return dueOn(visitedOn).plusDays(graceDays);
    }
}
