package org.dudao.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dudao.school.SchoolPoint;
import org.jspecify.annotations.Nullable;

/** A visit as the solver sees it: when it is planned, and when it shall be paid. */
@PlanningEntity
public class MovableVisit {

    @PlanningId
    private UUID id;

    @PlanningVariable
    private @Nullable VisitSlot slot;

    private PlanVisit visit;
    private @Nullable VisitSlot present;
    private @Nullable SchoolPoint site;

    /** For the solver, which fills copies. */
    @SuppressWarnings("NullAway.Init")
    protected MovableVisit() {}

    private MovableVisit(PlanVisit visit, @Nullable VisitSlot present, @Nullable SchoolPoint site) {
        id = visit.id();
        this.visit = visit;
        this.present = present;
        this.site = site;
        slot = present;
    }

    /** Begins on its own day if that is one of those on which it can be paid. */
    static MovableVisit of(PlanVisit visit, Set<VisitSlot> usable, @Nullable SchoolPoint site) {
        var half = visit.half() == HalfDay.WHOLE_DAY ? HalfDay.MORNING : visit.half();
        var present = new VisitSlot(visit.plannedOn(), half);
        return new MovableVisit(visit, usable.contains(present) ? present : null, site);
    }

    public @Nullable VisitSlot getSlot() {
        return slot;
    }

    public void setSlot(@Nullable VisitSlot slot) {
        this.slot = slot;
    }

    PlanVisit visit() {
        return visit;
    }

    UUID schoolId() {
        return visit.schoolId();
    }

    /** Whoever is named first. */
    UUID lead() {
        return visit.inspectorIds().getFirst();
    }

    /** The streams of the rules hold only visits that have a slot. */
    LocalDate day() {
        return Objects.requireNonNull(slot).day();
    }

    LocalDate week() {
        return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A visit of a whole day stays one. */
    HalfDay half() {
        return visit.half() == HalfDay.WHOLE_DAY
                ? HalfDay.WHOLE_DAY
                : Objects.requireNonNull(slot).half();
    }

    boolean canStay() {
        return present != null;
    }

    boolean isPlaced() {
        return slot != null;
    }

    boolean isMoved() {
        return isPlaced() && (!day().equals(visit.plannedOn()) || half() != visit.half());
    }

    /** The visit as it shall be; as it is while there is no day for it. */
    PlanVisit proposed() {
        return isPlaced() ? visit.on(day(), half()) : visit;
    }

    /** Whether somebody would have to be at both at once; of visits on one day. */
    boolean clashesWith(MovableVisit other) {
        return half().meets(other.half()) && !Collections.disjoint(visit.inspectorIds(), other.visit.inspectorIds());
    }

    /** Whether somebody is elsewhere then; on that day. */
    boolean clashesWith(Engagement engagement) {
        return half().meets(engagement.half())
                && !Collections.disjoint(visit.inspectorIds(), engagement.inspectorIds());
    }

    /** Whole kilometres to another school; 0 while one of the two places is unknown. */
    long kilometresTo(MovableVisit other) {
        return site == null || other.site == null ? 0 : Math.round(site.kilometresTo(other.site));
    }
}
