package org.dudao.comprehensive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of C6-09 and C6-11 in force for a division. Pure.
 *
 * @param restYears years after an inspection before which the next one would be early
 * @param warnYears years after which the next one has to be arranged
 * @param dueYears years after which it is overdue
 * @param termWarnDays days before the end of a principal's term from which on one has to be arranged
 */
record ComprehensiveTerms(int restYears, int warnYears, int dueYears, int termWarnDays) {

    static final String CYCLE = "C6-09";
    static final String TERM = "C6-11";

    /** @param lastOn the last day of the last one; without one nothing is counted, not even from the school's opening */
    ComprehensiveCycle cycle(@Nullable LocalDate lastOn, LocalDate today) {
        if (lastOn == null) {
            return new ComprehensiveCycle(ComprehensiveState.NEVER, null, null, null, null);
        }
        var dueOn = lastOn.plusYears(dueYears);
        var warnOn = lastOn.plusYears(Math.min(warnYears, dueYears));
        return new ComprehensiveCycle(state(warnOn, dueOn, today), lastOn, lastOn.plusYears(restYears), warnOn, dueOn);
    }

    /** @param heldOn the last day of the last one within the term */
    ComprehensiveTerm term(
            String principal, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate heldOn, LocalDate today) {
        var warnOn = until == null ? null : until.minusDays(termWarnDays);
        return new ComprehensiveTerm(principal, from, until, heldOn, warnOn, state(until, warnOn, heldOn, today));
    }

    private static ComprehensiveState state(LocalDate warnOn, LocalDate dueOn, LocalDate today) {
        if (today.isAfter(dueOn)) {
            return ComprehensiveState.OVERDUE;
        }
        return today.isBefore(warnOn) ? ComprehensiveState.MET : ComprehensiveState.COMING;
    }

    private static ComprehensiveTermState state(
            @Nullable LocalDate until, @Nullable LocalDate warnOn, @Nullable LocalDate heldOn, LocalDate today) {
        if (heldOn != null) {
            return ComprehensiveTermState.HELD;
        }
        if (until == null || warnOn == null) {
            return ComprehensiveTermState.ENDLESS;
        }
        if (today.isAfter(until)) {
            return ComprehensiveTermState.LAPSED;
        }
        return today.isBefore(warnOn) ? ComprehensiveTermState.OPEN : ComprehensiveTermState.ENDING;
    }
}
