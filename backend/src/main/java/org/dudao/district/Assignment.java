package org.dudao.district;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspector.InspectorRef;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** One inspector answers for one school in one role from a day on (C1-08). */
@Entity
class Assignment extends SchoolPeriod {

    private UUID inspectorId;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    private boolean overRatio;
    private @Nullable String reason;

    protected Assignment() {}

    Assignment(
            SchoolRef school,
            InspectorRef inspector,
            AssignmentRole role,
            LocalDate from,
            boolean overRatio,
            @Nullable String reason) {
        super(school.regionId(), school.id(), from);
        inspectorId = inspector.id();
        this.role = role;
        this.overRatio = overRatio;
        this.reason = reason;
    }

    AssignmentRole role() {
        return role;
    }

    @Override
    UUID holder() {
        return inspectorId;
    }
}
