package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;
import org.dudao.school.LargeSchools;

/** Reads the terms from the settings; where nobody set a number the regulation's own holds. */
@ApplicationScoped
class StaffingNumbers implements SettingNumbers {

    static final SettingNumber PER_INSPECTOR =
            SettingNumber.of("district.schools-per-inspector", "C1-06", SettingUnit.SCHOOLS, 1, 5, 10);
    static final SettingNumber PER_DISTRICT =
            SettingNumber.of("district.schools-per-district", "C1-02", SettingUnit.SCHOOLS, 1, 20, 60);
    private static final SettingNumber INSPECTORS =
            SettingNumber.of("district.inspectors-per-district", "C1-04", SettingUnit.PEOPLE, 1, 2, 10);
    private static final SettingNumber ROTATION =
            SettingNumber.of("district.rotation-years", "C2-12", SettingUnit.YEARS, 1, 3, 9);
    private static final List<String> KEYS =
            List.of(PER_INSPECTOR.key(), PER_DISTRICT.key(), INSPECTORS.key(), LargeSchools.FROM.key(), ROTATION.key());

    private final Settings settings;
    private final StaffingEffects effects;

    StaffingNumbers(Settings settings, StaffingEffects effects) {
        this.settings = settings;
        this.effects = effects;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(PER_INSPECTOR, PER_DISTRICT, INSPECTORS, ROTATION);
    }

    @Override
    public List<SettingEffect> effects(SettingChange change) {
        return effects.of(change);
    }

    StaffingTerms terms(int regionId, LocalDate day) {
        var set = settings.numbers(KEYS, regionId, day);
        return new StaffingTerms(
                of(PER_INSPECTOR, set),
                of(PER_DISTRICT, set),
                of(INSPECTORS, set),
                of(LargeSchools.FROM, set),
                of(ROTATION, set));
    }

    int largeEnrolment(int regionId, LocalDate day) {
        return settings.number(LargeSchools.FROM, regionId, day);
    }

    private static int of(SettingNumber number, Map<String, Integer> set) {
        return set.getOrDefault(number.key(), number.usual());
    }
}
