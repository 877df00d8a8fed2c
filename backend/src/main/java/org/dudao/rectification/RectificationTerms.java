package org.dudao.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Due;
import org.dudao.kernel.Due.Unit;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How long a school has. Pure: dates in, dates with their explanation out.
 *
 * @param days what the grade is given
 * @param maximum what nobody may exceed
 */
record RectificationTerms(int days, Unit unit, int maximum, WorkingCalendar calendar) {

    static final String RULE = "C7-03";
    static final String RETURN_RULE = "C7-11";

    /** Counted from the day after the order; the inspector's own number of days wins within the maximum. */
    Due due(LocalDate issuedOn, @Nullable Integer ownDays) {
        var wanted = ownDays == null ? days : ownDays;
        if (wanted > maximum) {
            throw new RuleViolation("rectification.too-long", Map.of("days", wanted, "maximum", maximum));
        }
        return Due.count(RULE, issuedOn, wanted, unit, calendar);
    }

    /** A day that somebody named when they returned a report: after today, at most the maximum away. */
    Due named(LocalDate today, LocalDate dueOn) {
        var latest =
                Due.count(RETURN_RULE, today, maximum, Unit.WORKING, calendar).on();
        if (!dueOn.isAfter(today)) {
            throw new RuleViolation("rectification.due-not-ahead", Map.of("dueOn", dueOn));
        }
        if (dueOn.isAfter(latest)) {
            throw new RuleViolation(
                    "rectification.due-too-far", Map.of("dueOn", dueOn, "latest", latest, "maximum", maximum));
        }
        var away = (int) ChronoUnit.DAYS.between(today, dueOn);
        return new Due(dueOn, RETURN_RULE, today, away, Unit.CALENDAR, List.of(), false);
    }
}
