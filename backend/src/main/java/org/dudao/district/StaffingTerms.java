package org.dudao.district;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The numbers of rules C1-02, C1-04, C1-06, C1-07 and C2-12 in force for a division on a day. All of them are advice. */
public record StaffingTerms(
        int schoolsPerInspector,
        int schoolsPerDistrict,
        int inspectorsPerDistrict,
        int largeEnrolment,
        int rotationYears) {

    /** A school with so many pupils that it should have an inspector of its own (C1-07). */
    public boolean isLarge(@Nullable Integer enrolment) {
        return enrolment != null && enrolment >= largeEnrolment;
    }

    /** Who has had a school since that day or before ought to hand it on now (C2-12). */
    public LocalDate rotationDueSince(LocalDate day) {
        return day.minusYears(rotationYears);
    }

    public LoadLevel level(int schools) {
        if (schools < schoolsPerInspector) {
            return LoadLevel.NORMAL;
        }
        return schools == schoolsPerInspector ? LoadLevel.FULL : LoadLevel.OVER;
    }

    int inspectorsNeeded(int schools) {
        return Math.ceilDiv(schools, schoolsPerInspector);
    }

    int districtsNeeded(int schools) {
        return Math.ceilDiv(schools, schoolsPerDistrict);
    }
}
