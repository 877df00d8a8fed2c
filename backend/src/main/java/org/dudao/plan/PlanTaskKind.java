package org.dudao.plan;

/** Kinds of supervision a task may be (E7). */
public enum PlanTaskKind {
    REGULAR,
    SPECIAL,
    COMPREHENSIVE,
    COOPERATIVE
}
