package org.dudao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.calendar.Calendars;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the rule base's own holds. */
@ApplicationScoped
public class DutyTermsInForce {

    private static final String PER_TERM = "coverage.visits-per-term";
    private static final String WARN = "coverage.warn-days";
    private static final String PER_MONTH = "plan.visits-in-month-";
    private static final Set<Integer> HOLIDAY_MONTHS = Set.of(2, 7, 8);
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(PER_TERM, WARN), IntStream.rangeClosed(1, 12).mapToObj(month -> PER_MONTH + month))
            .toList();

    private final Settings settings;
    private final Calendars calendars;

    DutyTermsInForce(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    public DutyTerms of(int regionId, LocalDate day) {
        var set = settings.numbers(KEYS, regionId, day);
        return new DutyTerms(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> set.getOrDefault(PER_MONTH + month, HOLIDAY_MONTHS.contains(month) ? 0 : 1))
                        .toList(),
                set.getOrDefault(PER_TERM, 2),
                set.getOrDefault(WARN, 7),
                calendars.school(regionId));
    }
}
