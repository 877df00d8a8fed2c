package org.dudao.school;

import java.time.LocalDate;
import org.dudao.region.Settings;

/** From how many pupils on a school counts as large and should have an inspector of its own (C1-07). */
final class LargeSchools {

    static final String SETTING = "school.large-enrolment";
    static final int USUAL = 2000;

    private LargeSchools() {}

    static int from(Settings settings, int regionId, LocalDate day) {
        return settings.number(SETTING, regionId, day, USUAL);
    }
}
