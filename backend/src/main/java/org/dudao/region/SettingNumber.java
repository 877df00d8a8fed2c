package org.dudao.region;

import java.util.Map;
import org.dudao.kernel.RuleViolation;

/**
 * A number that the rule base leaves to the divisions.
 *
 * @param key under which it is kept, and its name found among the words
 * @param rule where it comes from
 * @param least the smallest that makes sense; the regulation's own where it names a minimum
 * @param usual the product's own, where no division set one
 */
public record SettingNumber(
        String key, String rule, SettingUnit unit, SettingKeeper keeper, int least, int usual, int most) {

    /** One of the office's. */
    public static SettingNumber of(String key, String rule, SettingUnit unit, int least, int usual, int most) {
        return new SettingNumber(key, rule, unit, SettingKeeper.OFFICE, least, usual, most);
    }

    /** One of the security administrator's. */
    public static SettingNumber ofSecurity(String key, String rule, SettingUnit unit, int least, int usual, int most) {
        return new SettingNumber(key, rule, unit, SettingKeeper.SECURITY_ADMIN, least, usual, most);
    }

    /** Refuses what lies outside the bounds. */
    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    public void mustAllow(int value) {
        if (!allows(value)) {
            throw new RuleViolation(
                    "setting.out-of-bounds", Map.of("least", least, "most", most, "unit", unit, "rule", rule));
        }
    }
}
