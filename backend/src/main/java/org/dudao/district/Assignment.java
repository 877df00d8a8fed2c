package org.dudao.district;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspector.InspectorRef;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** One inspector answers for one school from a day on (C1-08). */
@Entity
class Assignment extends SchoolPeriod {

    private UUID inspectorId;
    private boolean overRatio;
    private @Nullable String reason;

    protected Assignment() {}

    Assignment(SchoolRef school, InspectorRef inspector, LocalDate from, boolean overRatio, @Nullable String reason) {
        super(school.regionId(), school.id(), from);
        inspectorId = inspector.id();
        this.overRatio = overRatio;
        this.reason = reason;
        raise(new SchoolAssigned(regionId(), schoolId(), inspectorId, from));
    }

    @Override
    UUID holder() {
        return inspectorId;
    }
}
