package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dudao.inspector.InspectorRef;
import org.dudao.inspector.InspectorRegister;

/** Draws a district with the names and numbers that lie with others. */
@ApplicationScoped
class DistrictViewing {

    private final Districts districts;
    private final InspectorRegister inspectors;
    private final StaffingNumbers numbers;
    private final Advising advising;
    private final WritableRegion writable;

    DistrictViewing(
            Districts districts,
            InspectorRegister inspectors,
            StaffingNumbers numbers,
            Advising advising,
            WritableRegion writable) {
        this.districts = districts;
        this.inspectors = inspectors;
        this.numbers = numbers;
        this.advising = advising;
        this.writable = writable;
    }

    DistrictView view(District district, LocalDate today) {
        var members = district.members();
        List<InspectorRef> staff = members.isEmpty() ? List.of() : inspectors.requireAll(members);
        var schools = districts.schools(district.id(), today);
        var hints = new Hints(numbers.terms(district.regionId(), today))
                .ofDistrict(district.name(), schools.size(), staff.size());
        return district.view(staff, schools, advising.say(hints), district.regionId() == writable.id());
    }
}
