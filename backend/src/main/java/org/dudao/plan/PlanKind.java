package org.dudao.plan;

/** How far a plan reaches; what comes outside the schedule is approved by the main leader (003-11). */
public enum PlanKind {
    YEARLY(PlanLevel.LEADER_IN_CHARGE),
    MONTHLY(PlanLevel.LEADER_IN_CHARGE),
    OCCASIONAL(PlanLevel.MAIN_LEADER);

    final PlanLevel level;

    PlanKind(PlanLevel level) {
        this.level = level;
    }
}
