package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dudao.calendar.Calendars;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the rule base's own holds. */
@ApplicationScoped
class InspectionTermsInForce {

    private static final String REVIEW = "inspection.review-days";

    private final Settings settings;
    private final Calendars calendars;

    InspectionTermsInForce(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    InspectionTerms of(int regionId, LocalDate day) {
        return new InspectionTerms(settings.number(REVIEW, regionId, day, 5), calendars.of(regionId));
    }
}
