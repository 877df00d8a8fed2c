package org.dudao.coverage;

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
public class DutyTermsInForce implements SettingNumbers {

    private static final Set<Integer> HOLIDAY_MONTHS = Set.of(2, 7, 8);

    private static final SettingNumber PER_TERM =
            SettingNumber.of("coverage.visits-per-term", "C5-01", SettingUnit.VISITS, 1, 2, 20);
    private static final SettingNumber WARN =
            SettingNumber.of("coverage.warn-days", "C5-02", SettingUnit.DAYS, 0, 7, 60);
    private static final List<SettingNumber> PER_MONTH = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> SettingNumber.of(
                    "plan.visits-in-month-" + month,
                    "C5-02",
                    SettingUnit.VISITS,
                    0,
                    HOLIDAY_MONTHS.contains(month) ? 0 : 1,
                    10))
            .toList();
    private static final List<SettingNumber> ALL =
            Stream.concat(Stream.of(PER_TERM, WARN), PER_MONTH.stream()).toList();
    private static final List<String> KEYS =
            ALL.stream().map(SettingNumber::key).toList();

    private final Settings settings;
    private final Calendars calendars;

    DutyTermsInForce(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    @Override
    public List<SettingNumber> numbers() {
        return ALL;
    }

    public DutyTerms of(int regionId, LocalDate day) {
        var set = settings.numbers(KEYS, regionId, day);
        return new DutyTerms(
                PER_MONTH.stream().map(month -> of(month, set)).toList(),
                of(PER_TERM, set),
                of(WARN, set),
                calendars.school(regionId));
    }

    private static int of(SettingNumber number, Map<String, Integer> set) {
        return set.getOrDefault(number.key(), number.usual());
    }
}
