package org.dudao.school;

import org.jspecify.annotations.Nullable;

/** What an open school may lack: somebody in a role, a charter (004-19), or the figures of the present school year. */
public enum SchoolGap {
    PRINCIPAL(ContactRole.PRINCIPAL),
    ASSISTANT(ContactRole.ASSISTANT),
    LIAISON(ContactRole.LIAISON),
    EVALUATOR(ContactRole.EVALUATOR),
    CHARTER(null),
    FIGURES(null);

    private final @Nullable ContactRole role;

    SchoolGap(@Nullable ContactRole role) {
        this.role = role;
    }

    @Nullable
    ContactRole role() {
        return role;
    }
}
