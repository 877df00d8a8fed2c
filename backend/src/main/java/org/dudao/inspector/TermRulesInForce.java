package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Reads the numbers of a term from the settings; where nobody set one the regulation's own holds. */
@ApplicationScoped
public class TermRulesInForce implements SettingNumbers {

    private static final SettingNumber YEARS =
            SettingNumber.of("inspector.part-time-term-years", TermRules.RULE, SettingUnit.YEARS, 1, 3, 5);
    private static final SettingNumber TERMS =
            SettingNumber.of("inspector.part-time-terms", TermRules.RULE, SettingUnit.TERMS, 1, 3, 3);
    private static final SettingNumber NOTICE =
            SettingNumber.of("inspector.term-notice-days", TermRules.RULE, SettingUnit.DAYS, 30, 90, 180);

    private final Settings settings;

    TermRulesInForce(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(YEARS, TERMS, NOTICE);
    }

    public TermRules of(int regionId, LocalDate day) {
        return new TermRules(
                settings.number(YEARS, regionId, day),
                settings.number(TERMS, regionId, day),
                settings.number(NOTICE, regionId, day));
    }
}
