package org.dudao.plan;

/** Whose schools a plan is about. */
public enum PlanOwner {
    OFFICE,
    DISTRICT,
    INSPECTOR
}
