package org.dudao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dudao.kernel.InvalidParameter;
import org.dudao.kernel.RuleViolation;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingNumbers.SettingChange;
import org.dudao.region.SettingNumbers.SettingEffect;

/** All numbers that features leave to the divisions. */
@ApplicationScoped
class SettingCatalogue {

    private final Instance<SettingNumbers> features;

    SettingCatalogue(Instance<SettingNumbers> features) {
        this.features = features;
    }

    /** In the order of their keys: what belongs to one feature stands together. */
    List<SettingNumber> all() {
        return features.stream()
                .flatMap(feature -> feature.numbers().stream())
                .sorted(Comparator.comparing(SettingNumber::key))
                .toList();
    }

    SettingNumber require(String key) {
        return find(key).orElseThrow(() -> new RuleViolation("setting.unknown", Map.of("key", key)));
    }

    /** The number of which somebody asks what another value of it would do. */
    SettingNumber asked(String key, int value) {
        var number = find(key).orElseThrow(() -> new InvalidParameter("key"));
        if (!number.allows(value)) {
            throw new InvalidParameter("value");
        }
        return number;
    }

    private Optional<SettingNumber> find(String key) {
        return all().stream().filter(number -> number.key().equals(key)).findFirst();
    }

    List<SettingEffect> effects(SettingChange change) {
        return features.stream()
                .filter(feature -> feature.numbers().contains(change.number()))
                .flatMap(feature -> feature.effects(change).stream())
                .toList();
    }
}
