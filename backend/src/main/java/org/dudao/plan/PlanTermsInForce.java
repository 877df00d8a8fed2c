package org.dudao.plan;

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
class PlanTermsInForce {

    private static final String EXAMINATION = "plan.examination-days";
    private static final String SPACING = "plan.visit-spacing-days";
    private static final String MOST = "plan.visits-per-month-at-most";
    private static final String DUE = "plan.visits-in-month-";
    private static final Set<Integer> HOLIDAY_MONTHS = Set.of(2, 7, 8);
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(EXAMINATION, SPACING, MOST),
                    IntStream.rangeClosed(1, 12).mapToObj(month -> DUE + month))
            .toList();

    private final Settings settings;
    private final Calendars calendars;

    PlanTermsInForce(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    PlanTerms of(int regionId, LocalDate day) {
        var set = settings.numbers(KEYS, regionId, day);
        return new PlanTerms(
                set.getOrDefault(EXAMINATION, 5),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> set.getOrDefault(DUE + month, HOLIDAY_MONTHS.contains(month) ? 0 : 1))
                        .toList(),
                set.getOrDefault(SPACING, 7),
                set.getOrDefault(MOST, 2),
                calendars.school(regionId));
    }
}
