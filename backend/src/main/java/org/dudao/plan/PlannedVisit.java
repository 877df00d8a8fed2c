package org.dudao.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.SchoolAggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A visit of a plan. It binds, and counts for the plans of others, once its plan was approved. */
@Entity
class PlannedVisit extends SchoolAggregate {

    /** Set by the plan whose visit it is. */
    @Column(name = "plan_id", insertable = false, updatable = false)
    private @Nullable UUID planId;

    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private HalfDay half;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> inspectorIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> matters;

    @Narrative
    private @Nullable String note;

    private boolean binding;

    protected PlannedVisit() {}

    PlannedVisit(int regionId, PlanVisit wanted) {
        super(wanted.id(), regionId, wanted.schoolId());
        write(wanted);
    }

    void rewrite(PlanVisit wanted) {
        write(wanted);
    }

    private void write(PlanVisit wanted) {
        plannedOn = wanted.plannedOn();
        half = wanted.half();
        inspectorIds = wanted.inspectorIds();
        matters = wanted.matters();
        note = wanted.note();
    }

    void bind() {
        binding = true;
    }

    PlanVisit visit() {
        return new PlanVisit(id(), schoolId(), plannedOn, half, inspectorIds, matters, note);
    }
}
