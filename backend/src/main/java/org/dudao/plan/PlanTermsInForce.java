package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.calendar.Calendars;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the rule base's own holds. */
@ApplicationScoped
class PlanTermsInForce implements SettingNumbers {

    private static final Set<Integer> HOLIDAY_MONTHS = Set.of(2, 7, 8);

    private static final SettingNumber EXAMINATION =
            SettingNumber.of("plan.examination-days", PlanTerms.LIFE_CYCLE, SettingUnit.WORKING_DAYS, 1, 5, 20);
    private static final SettingNumber SPACING =
            SettingNumber.of("plan.visit-spacing-days", "001-25", SettingUnit.DAYS, 0, 7, 60);
    private static final SettingNumber MOST =
            SettingNumber.of("plan.visits-per-month-at-most", "001-25", SettingUnit.VISITS, 1, 2, 20);
    private static final List<SettingNumber> DUE = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> SettingNumber.of(
                    "plan.visits-in-month-" + month,
                    "C5-02",
                    SettingUnit.VISITS,
                    0,
                    HOLIDAY_MONTHS.contains(month) ? 0 : 1,
                    10))
            .toList();
    private static final List<SettingNumber> ALL =
            Stream.concat(Stream.of(EXAMINATION, SPACING, MOST), DUE.stream()).toList();
    private static final List<String> KEYS =
            ALL.stream().map(SettingNumber::key).toList();

    private final Settings settings;
    private final Calendars calendars;

    PlanTermsInForce(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    @Override
    public List<SettingNumber> numbers() {
        return ALL;
    }

    PlanTerms of(int regionId, LocalDate day) {
        var set = settings.numbers(KEYS, regionId, day);
        return new PlanTerms(
                of(EXAMINATION, set),
                DUE.stream().map(month -> of(month, set)).toList(),
                of(SPACING, set),
                of(MOST, set),
                calendars.school(regionId));
    }

    private static int of(SettingNumber number, Map<String, Integer> set) {
        return set.getOrDefault(number.key(), number.usual());
    }
}
