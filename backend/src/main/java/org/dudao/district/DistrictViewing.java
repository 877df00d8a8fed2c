package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dudao.region.Divisions;

/** Draws a district of a day with the names and numbers that lie with others. */
@ApplicationScoped
class DistrictViewing {

    private final Districts districts;
    private final DistrictMembers members;
    private final Divisions divisions;
    private final StaffingNumbers numbers;
    private final Advising advising;
    private final WritableRegion writable;

    DistrictViewing(
            Districts districts,
            DistrictMembers members,
            Divisions divisions,
            StaffingNumbers numbers,
            Advising advising,
            WritableRegion writable) {
        this.districts = districts;
        this.members = members;
        this.divisions = divisions;
        this.numbers = numbers;
        this.advising = advising;
        this.writable = writable;
    }

    DistrictView view(District district, LocalDate day) {
        var staff = members.on(district.id(), day);
        var schools = districts.schools(district.id(), day);
        var directlyRun = DistrictLevel.of(divisions.level(district.regionId())) != DistrictLevel.COUNTY;
        var misfits = (int) schools.stream()
                .filter(school -> !district.level().isFor(school.kind(), directlyRun))
                .count();
        var hints = new Hints(numbers.terms(district.regionId(), day))
                .ofDistrict(new Hints.Zone(district.name(), district.level(), schools.size(), staff.size(), misfits));
        return district.view(day, staff, schools, advising.say(hints), district.regionId() == writable.id());
    }
}
