package org.dudao.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one school stands with one duty on a day.
 *
 * @param due what is owed to that school, which is nothing of a period that began before anybody answered for it
 * @param done what counts of the visits that were paid
 * @param planned what is to come by approved plans, beyond that
 * @param gap what is neither done nor planned
 * @param daysLeft school days from that day to the end of the period
 * @param lastDay the last one on which the gap can be closed, or could have been; none without a gap
 */
record Standing(
        DutyPeriod period,
        int due,
        int done,
        int planned,
        int gap,
        int daysLeft,
        @Nullable LocalDate lastDay,
        CoverageState state) {

    Duty duty() {
        return period.duty();
    }

    /** Whether something lacks in a period that runs on that day. */
    boolean isOpenOn(LocalDate day) {
        return state.lacks() && period.has(day);
    }
}
