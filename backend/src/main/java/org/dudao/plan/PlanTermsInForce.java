package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.coverage.DutyTermsInForce;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the rule base's own holds. */
@ApplicationScoped
class PlanTermsInForce implements SettingNumbers {

    private static final SettingNumber EXAMINATION =
            SettingNumber.of("plan.examination-days", PlanTerms.LIFE_CYCLE, SettingUnit.WORKING_DAYS, 1, 5, 20);
    private static final SettingNumber SPACING =
            SettingNumber.of("plan.visit-spacing-days", "001-25", SettingUnit.DAYS, 0, 7, 60);
    private static final SettingNumber MOST =
            SettingNumber.of("plan.visits-per-month-at-most", "001-25", SettingUnit.VISITS, 1, 2, 20);
    private static final List<SettingNumber> ALL = List.of(EXAMINATION, SPACING, MOST);
    private static final List<String> KEYS =
            ALL.stream().map(SettingNumber::key).toList();

    private final Settings settings;
    private final DutyTermsInForce duties;

    PlanTermsInForce(Settings settings, DutyTermsInForce duties) {
        this.settings = settings;
        this.duties = duties;
    }

    @Override
    public List<SettingNumber> numbers() {
        return ALL;
    }

    PlanTerms of(int regionId, LocalDate day) {
        var set = settings.numbers(KEYS, regionId, day);
        return new PlanTerms(of(EXAMINATION, set), duties.of(regionId, day), of(SPACING, set), of(MOST, set));
    }

    private static int of(SettingNumber number, Map<String, Integer> set) {
        return set.getOrDefault(number.key(), number.usual());
    }
}
