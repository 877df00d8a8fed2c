package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dudao.region.Settings;

/** Reads the terms from the settings; where nobody set a number the regulation's own holds. */
@ApplicationScoped
class StaffingNumbers {

    private static final String PER_INSPECTOR = "district.schools-per-inspector";
    private static final String PER_DISTRICT = "district.schools-per-district";
    private static final String INSPECTORS = "district.inspectors-per-district";
    private static final String LARGE = "school.large-enrolment";
    private static final String ROTATION = "district.rotation-years";
    private static final int LARGE_ENROLMENT = 2000;

    private final Settings settings;

    StaffingNumbers(Settings settings) {
        this.settings = settings;
    }

    StaffingTerms terms(int regionId, LocalDate day) {
        var keys = List.of(PER_INSPECTOR, PER_DISTRICT, INSPECTORS, LARGE, ROTATION);
        var set = settings.numbers(keys, regionId, day);
        return new StaffingTerms(
                set.getOrDefault(PER_INSPECTOR, 5),
                set.getOrDefault(PER_DISTRICT, 20),
                set.getOrDefault(INSPECTORS, 2),
                set.getOrDefault(LARGE, LARGE_ENROLMENT),
                set.getOrDefault(ROTATION, 3));
    }

    int largeEnrolment(int regionId, LocalDate day) {
        return settings.number(LARGE, regionId, day, LARGE_ENROLMENT);
    }
}
