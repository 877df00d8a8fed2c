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

    /** The record that says that it was paid, and when. */
    private @Nullable UUID inspectionId;

    private @Nullable LocalDate paidOn;

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

    /** Paid as a record says; another record about it changes nothing. */
    void pay(UUID inspection, LocalDate on) {
        if (isOpenFor(inspection)) {
            inspectionId = inspection;
            paidOn = on;
        }
    }

    void reopen() {
        inspectionId = null;
        paidOn = null;
    }

    /** Whether that record may say that it was paid. */
    boolean isOpenFor(UUID inspection) {
        return binding && (inspectionId == null || inspectionId.equals(inspection));
    }

    /** Whether it binds and nobody has paid it yet. */
    boolean isOpen() {
        return binding && inspectionId == null;
    }

    boolean isPaid() {
        return inspectionId != null;
    }

    void bind() {
        binding = true;
    }

    PlanVisit visit() {
        return new PlanVisit(id(), schoolId(), plannedOn, half, inspectorIds, matters, note);
    }
}
