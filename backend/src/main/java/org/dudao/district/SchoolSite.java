package org.dudao.district;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.dudao.kernel.SchoolAggregate;

/** Where a school lies, in degrees (WGS 84). */
@Entity
class SchoolSite extends SchoolAggregate {

    private double latitude;
    private double longitude;

    protected SchoolSite() {}

    SchoolSite(int regionId, UUID schoolId) {
        super(regionId, schoolId);
    }

    void lie(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }
}
