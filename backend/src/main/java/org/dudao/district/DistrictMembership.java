package org.dudao.district;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Aggregate;
import org.jspecify.annotations.Nullable;

/** An inspector works in a district from a day to a day; both ends count (C1-04). */
@Entity
@Table(name = "district_member")
class DistrictMembership extends Aggregate {

    @Column(nullable = false, updatable = false)
    private UUID districtId;

    @Column(nullable = false, updatable = false)
    private UUID inspectorId;

    @Enumerated(EnumType.STRING)
    private DistrictPost post;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected DistrictMembership() {}

    DistrictMembership(int regionId, UUID districtId, UUID inspectorId, DistrictPost post, LocalDate from) {
        super(regionId);
        this.districtId = districtId;
        this.inspectorId = inspectorId;
        this.post = post;
        validFrom = from;
    }

    void end(LocalDate on) {
        validUntil = on;
    }

    void continueForever() {
        validUntil = null;
    }

    UUID districtId() {
        return districtId;
    }

    UUID inspectorId() {
        return inspectorId;
    }

    DistrictPost post() {
        return post;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
