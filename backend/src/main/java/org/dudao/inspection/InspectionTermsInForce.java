package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dudao.calendar.Calendars;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the rule base's own holds. */
@ApplicationScoped
class InspectionTermsInForce implements SettingNumbers {

    private static final SettingNumber REVIEW =
            SettingNumber.of("inspection.review-days", InspectionTerms.LIFE_CYCLE, SettingUnit.WORKING_DAYS, 1, 5, 30);

    private final Settings settings;
    private final Calendars calendars;

    InspectionTermsInForce(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(REVIEW);
    }

    InspectionTerms of(int regionId, LocalDate day) {
        return new InspectionTerms(settings.number(REVIEW, regionId, day), calendars.of(regionId));
    }
}
