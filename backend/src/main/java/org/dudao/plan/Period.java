package org.dudao.plan;

import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The year or the month for which a plan is made. */
record Period(int year, @Nullable Integer month) {

    LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, 1);
    }

    LocalDate last() {
        return month == null
                ? LocalDate.of(year, 12, 31)
                : first().plusMonths(1).minusDays(1);
    }

    /** The year or the month after it. */
    Period next() {
        var after = last().plusDays(1);
        return new Period(after.getYear(), month == null ? null : after.getMonthValue());
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** Today if the period runs, else its first day: by that day it is known who answers for which school. */
    LocalDate dayWithin(LocalDate today) {
        return has(today) ? today : first();
    }

    void mustHave(LocalDate day) {
        if (!has(day)) {
            throw new RuleViolation("plan.outside-period", Map.of("day", day, "from", first(), "until", last()));
        }
    }
}
