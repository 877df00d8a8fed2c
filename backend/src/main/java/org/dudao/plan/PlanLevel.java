package org.dudao.plan;

/** Who decides on a plan (003-11). */
public enum PlanLevel {
    LEADER_IN_CHARGE,
    MAIN_LEADER
}
