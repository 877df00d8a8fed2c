package org.dudao.comprehensive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the regulation's own holds: three to five years. */
@ApplicationScoped
class ComprehensiveTermsInForce implements SettingNumbers {

    private static final SettingNumber REST =
            SettingNumber.of("comprehensive.rest-years", ComprehensiveTerms.CYCLE, SettingUnit.YEARS, 0, 3, 5);
    private static final SettingNumber WARN =
            SettingNumber.of("comprehensive.warn-years", ComprehensiveTerms.CYCLE, SettingUnit.YEARS, 1, 4, 5);
    private static final SettingNumber DUE =
            SettingNumber.of("comprehensive.due-years", ComprehensiveTerms.CYCLE, SettingUnit.YEARS, 3, 5, 5);
    private static final SettingNumber TERM_WARN =
            SettingNumber.of("comprehensive.term-warn-days", ComprehensiveTerms.TERM, SettingUnit.DAYS, 30, 180, 730);
    private static final List<SettingNumber> ALL = List.of(REST, WARN, DUE, TERM_WARN);
    private static final List<String> KEYS =
            ALL.stream().map(SettingNumber::key).toList();

    private final Settings settings;

    ComprehensiveTermsInForce(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<SettingNumber> numbers() {
        return ALL;
    }

    ComprehensiveTerms of(int regionId, LocalDate day) {
        var set = settings.numbers(KEYS, regionId, day);
        return new ComprehensiveTerms(of(REST, set), of(WARN, set), of(DUE, set), of(TERM_WARN, set));
    }

    private static int of(SettingNumber number, Map<String, Integer> set) {
        return set.getOrDefault(number.key(), number.usual());
    }
}
