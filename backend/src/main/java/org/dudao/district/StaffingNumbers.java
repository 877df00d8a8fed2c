package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dudao.region.Settings;

/** Reads the terms from the settings; where nobody set a number the regulation's own holds. */
@ApplicationScoped
class StaffingNumbers {

    private final Settings settings;

    StaffingNumbers(Settings settings) {
        this.settings = settings;
    }

    StaffingTerms terms(int regionId, LocalDate day) {
        return new StaffingTerms(
                settings.number("district.schools-per-inspector", regionId, day, 5),
                settings.number("district.schools-per-district", regionId, day, 20),
                settings.number("district.inspectors-per-district", regionId, day, 2),
                largeEnrolment(regionId, day),
                settings.number("district.rotation-years", regionId, day, 3));
    }

    int largeEnrolment(int regionId, LocalDate day) {
        return settings.number("school.large-enrolment", regionId, day, 2000);
    }
}
