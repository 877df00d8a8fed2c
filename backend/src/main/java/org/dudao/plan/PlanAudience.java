package org.dudao.plan;

import org.dudao.school.SchoolKind;

/** Whom a task or a theme is about: kindergartens have eight matters of their own (F2). */
public enum PlanAudience {
    ALL,
    SCHOOLS,
    KINDERGARTENS;

    static PlanAudience of(SchoolKind kind) {
        return kind == SchoolKind.KINDERGARTEN ? KINDERGARTENS : SCHOOLS;
    }

    boolean includes(PlanAudience other) {
        return this == ALL || this == other;
    }
}
