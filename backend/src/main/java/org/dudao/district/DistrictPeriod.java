package org.dudao.district;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.school.SchoolRef;

/** One school belongs to one district from a day on (C1-01). */
@Entity
@Table(name = "district_school")
class DistrictPeriod extends SchoolPeriod {

    private UUID districtId;

    protected DistrictPeriod() {}

    DistrictPeriod(SchoolRef school, UUID districtId, LocalDate from) {
        super(school.regionId(), school.id(), from);
        this.districtId = districtId;
    }

    @Override
    UUID holder() {
        return districtId;
    }
}
