package org.dudao.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which visit could be paid when; begins with the days that are planned. */
@PlanningSolution
public class VisitDays {

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<VisitSlot> slots;

    @PlanningEntityCollectionProperty
    private List<MovableVisit> visits;

    @ProblemFactCollectionProperty
    private List<Busy> others;

    @ProblemFactCollectionProperty
    private List<Engagement> engagements;

    @ProblemFactProperty
    private VisitCap cap;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For the solver, which fills copies. */
    @SuppressWarnings("NullAway.Init")
    protected VisitDays() {}

    /** @param others when somebody else is at the schools */
    VisitDays(
            List<VisitSlot> slots,
            List<MovableVisit> visits,
            List<Busy> others,
            List<Engagement> engagements,
            VisitCap cap) {
        this.slots = slots;
        this.visits = visits;
        this.others = others;
        this.engagements = engagements;
        this.cap = cap;
    }

    boolean canMove() {
        return !slots.isEmpty() && !visits.isEmpty();
    }

    List<MovableVisit> visits() {
        return visits;
    }

    List<Busy> others() {
        return others;
    }

    List<Engagement> engagements() {
        return engagements;
    }

    VisitCap cap() {
        return cap;
    }
}
