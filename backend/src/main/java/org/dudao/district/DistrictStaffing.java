package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.district.DistrictResource.DistrictMemberList;
import org.dudao.district.DistrictResource.DistrictSchoolList;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;

/** Gives a district its schools and its inspectors. */
@ApplicationScoped
class DistrictStaffing {

    private final Districts districts;
    private final DistrictPeriods periods;
    private final OpenSchools openSchools;
    private final InspectorRegister inspectors;

    DistrictStaffing(
            Districts districts, DistrictPeriods periods, OpenSchools openSchools, InspectorRegister inspectors) {
        this.districts = districts;
        this.periods = periods;
        this.openSchools = openSchools;
        this.inspectors = inspectors;
    }

    District schools(UUID id, DistrictSchoolList wanted) {
        var district = districts.lock(id, wanted.version());
        var schools = openSchools.require(wanted.schoolIds(), district.regionId());
        periods.settle(id, schools, wanted.from());
        return district;
    }

    District members(UUID id, DistrictMemberList wanted, LocalDate today) {
        return districts.change(id, wanted.version(), district -> {
            checkWho(wanted.inspectorIds(), district, today);
            district.staff(wanted.inspectorIds(), wanted.leaderId());
        });
    }

    private void checkWho(List<UUID> wanted, District district, LocalDate today) {
        for (var inspector : inspectors.requireAll(wanted)) {
            if (inspector.regionId() != district.regionId()) {
                throw new RuleViolation("district.other-region", Map.of("name", inspector.name()));
            }
            if (!inspector.serves(today) && !district.members().contains(inspector.id())) {
                throw new Conflict("district.not-in-office", Map.of("name", inspector.name(), "day", today));
            }
        }
    }
}
