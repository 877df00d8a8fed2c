package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dudao.kernel.TimeConfig;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Answers by when a division wants the next report from an emergency: daily, unless it says otherwise (D1, 001-16). */
@ApplicationScoped
class EmergencyTerms implements SettingNumbers {

    private static final SettingNumber HOURS =
            SettingNumber.of("inspection.emergency-hours", "D1", SettingUnit.HOURS, 1, 24, 72);

    private final Settings settings;

    EmergencyTerms(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(HOURS);
    }

    /** The moment until which nobody misses another report, so many periods after the last one. */
    Instant quietUntil(EmergencyReport last, int periods) {
        var day = last.at().atZone(TimeConfig.CHINA).toLocalDate();
        return last.at()
                .plus(Duration.ofHours(settings.number(HOURS, last.regionId(), day))
                        .multipliedBy(periods));
    }
}
