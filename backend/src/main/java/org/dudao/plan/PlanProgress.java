package org.dudao.plan;

/** How a plan is carried out: the four ratings of 003-75, best first. */
public enum PlanProgress {
    AHEAD,
    ON_TRACK,
    BEHIND,
    STALLED
}
