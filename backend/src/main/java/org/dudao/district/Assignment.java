package org.dudao.district;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One inspector answers for one school from a day on (C1-08). */
@Entity
class Assignment extends SchoolPeriod {

    private UUID inspectorId;
    private boolean overRatio;
    private @Nullable String reason;

    protected Assignment() {}

    Assignment(
            int regionId, UUID schoolId, UUID inspectorId, LocalDate from, boolean overRatio, @Nullable String reason) {
        super(regionId, schoolId, from);
        this.inspectorId = inspectorId;
        this.overRatio = overRatio;
        this.reason = reason;
    }

    @Override
    UUID holder() {
        return inspectorId;
    }
}
