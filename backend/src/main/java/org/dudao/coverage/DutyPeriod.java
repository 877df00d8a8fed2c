package org.dudao.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it stands towards every school in one month, term or year. Its sentence is the period's name.
 *
 * @param year of a term the one in which its school year begins
 * @param number of the month or the term; 0 for a year
 * @param due how many visits, or matters, of a whole period
 */
record DutyPeriod(Duty duty, int year, int number, LocalDate from, LocalDate until, int due, List<LocalDate> schoolDays)
        implements Sentence {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * What a school is owed of it for which somebody answers since that day: in proportion to the school days left, rounded
     * down, so that nobody is behind on their first day and a county that begins in autumn has missed no spring.
     *
     * @param since nothing is owed while nobody has ever answered for the school
     */
    int dueSince(@Nullable LocalDate since) {
        if (since == null) {
            return 0;
        }
        var left = schoolDays.stream().filter(day -> !day.isBefore(since)).count();
        return (int) (due * left / schoolDays.size());
    }

    @Override
    public String key() {
        return "coverage.period." + duty;
    }

    /** The year as text: a number would get a separator in some languages. */
    @Override
    public Map<String, ?> facts() {
        return Map.of("year", String.valueOf(year), "next", String.valueOf(year + 1), "number", number);
    }
}
