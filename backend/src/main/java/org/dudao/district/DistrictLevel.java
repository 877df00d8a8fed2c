package org.dudao.district;

import java.util.EnumSet;
import java.util.Set;
import org.dudao.region.DivisionLevel;
import org.dudao.school.SchoolKind;

/** On which of the three levels a district is set up; the level decides which schools belong there (C1-05). */
public enum DistrictLevel {
    PROVINCE(EnumSet.allOf(SchoolKind.class)),
    CITY(EnumSet.of(SchoolKind.SENIOR, SchoolKind.COMPLETE_SECONDARY, SchoolKind.TWELVE_YEAR, SchoolKind.VOCATIONAL)),
    COUNTY(EnumSet.of(
            SchoolKind.KINDERGARTEN, SchoolKind.PRIMARY, SchoolKind.JUNIOR, SchoolKind.NINE_YEAR, SchoolKind.SPECIAL));

    private final Set<SchoolKind> kinds;

    DistrictLevel(Set<SchoolKind> kinds) {
        this.kinds = kinds;
    }

    /** @param directlyRun whether a city or a province runs the school itself, whatever its kind */
    boolean isFor(SchoolKind kind, boolean directlyRun) {
        return kinds.contains(kind) || directlyRun && this != COUNTY;
    }

    static DistrictLevel of(DivisionLevel division) {
        return switch (division) {
            case COUNTRY, PROVINCE -> PROVINCE;
            case CITY -> CITY;
            case COUNTY, TOWNSHIP -> COUNTY;
        };
    }
}
