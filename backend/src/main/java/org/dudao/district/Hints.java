package org.dudao.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Severity;

/** The soft rules of staffing (C1-01 to C1-08, C2-12), asked of one inspector, one district or a whole division. */
public final class Hints {

    /** What the rules need to know of a whole division. */
    record Division(int schools, int inspectors, int districts, int outside, int unassigned, int largeShared) {}

    /** What the rules need to know of a district; {@code misfits} are schools of kinds that belong to another level. */
    record Zone(String name, DistrictLevel level, int schools, int inspectors, int misfits) {}

    private final StaffingTerms terms;

    public Hints(StaffingTerms terms) {
        this.terms = terms;
    }

    public List<Hint> ofInspector(String name, Load load) {
        var hints = new ArrayList<Hint>();
        if (load.schools() > terms.schoolsPerInspector()) {
            var facts = Map.<String, Object>of(
                    "inspector", name, "count", load.schools(), "limit", terms.schoolsPerInspector());
            hints.add(new Hint("C1-06", Severity.WARN, "district.over-ratio", facts));
        }
        if (load.hasLarge() && load.schools() > 1) {
            var facts = Map.<String, Object>of("inspector", name, "count", load.schools(), "limit", 1);
            hints.add(new Hint("C1-07", Severity.WARN, "district.large-shared", facts));
        }
        return hints;
    }

    /** @param schools how many schools the inspector has had for too long */
    List<Hint> ofRotation(String name, int schools) {
        return schools == 0
                ? List.of()
                : List.of(new Hint(
                        "C2-12",
                        Severity.WARN,
                        "district.rotation-due",
                        Map.of("inspector", name, "count", schools, "years", terms.rotationYears())));
    }

    List<Hint> ofDistrict(Zone zone) {
        var hints = new ArrayList<Hint>();
        if (zone.inspectors() == 0 && zone.schools() > 0) {
            var facts = Map.<String, Object>of("district", zone.name(), "count", zone.schools());
            hints.add(new Hint("C1-01", Severity.REPORT, "district.without-inspector", facts));
        }
        if (zone.schools() > terms.schoolsPerDistrict()) {
            var facts = Map.<String, Object>of(
                    "district", zone.name(), "count", zone.schools(), "limit", terms.schoolsPerDistrict());
            hints.add(new Hint("C1-02", Severity.WARN, "district.too-many-schools", facts));
        }
        if (zone.inspectors() < terms.inspectorsPerDistrict()) {
            var facts = Map.<String, Object>of(
                    "district", zone.name(), "count", zone.inspectors(), "limit", terms.inspectorsPerDistrict());
            hints.add(new Hint("C1-04", Severity.WARN, "district.too-few-inspectors", facts));
        }
        if (zone.misfits() > 0) {
            var facts = Map.<String, Object>of("district", zone.name(), "count", zone.misfits(), "level", zone.level());
            hints.add(new Hint("C1-05", Severity.WARN, "district.kind-of-other-level", facts));
        }
        return hints;
    }

    List<Hint> ofDivision(Division division) {
        var hints = new ArrayList<Hint>();
        if (division.outside() > 0) {
            var facts = Map.<String, Object>of(
                    "count", division.outside(),
                    "districts", division.districts(),
                    "needed", terms.districtsNeeded(division.schools()));
            hints.add(new Hint("C1-03", Severity.REPORT, "district.schools-outside", facts));
        }
        if (division.inspectors() < terms.inspectorsNeeded(division.schools())) {
            var facts = Map.<String, Object>of(
                    "schools", division.schools(),
                    "count", division.inspectors(),
                    "needed", terms.inspectorsNeeded(division.schools()));
            hints.add(new Hint("C1-06", Severity.WARN, "district.understaffed", facts));
        }
        if (division.largeShared() > 0) {
            var facts = Map.<String, Object>of("count", division.largeShared(), "pupils", terms.largeEnrolment());
            hints.add(new Hint("C1-07", Severity.WARN, "district.large-without-own", facts));
        }
        if (division.unassigned() > 0) {
            var facts = Map.<String, Object>of("count", division.unassigned());
            hints.add(new Hint("C1-08", Severity.REPORT, "district.unassigned", facts));
        }
        return hints;
    }
}
