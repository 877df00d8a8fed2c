package org.dudao.school;

import java.util.List;

/**
 * What an open school may lack: anybody in one of the roles that each school has to fill, somebody in a certain role, a
 * charter (004-19), or the figures of the present school year.
 */
public enum SchoolGap {
    CONTACT(ContactRole.REQUIRED),
    PRINCIPAL(List.of(ContactRole.PRINCIPAL)),
    ASSISTANT(List.of(ContactRole.ASSISTANT)),
    LIAISON(List.of(ContactRole.LIAISON)),
    EVALUATOR(List.of(ContactRole.EVALUATOR)),
    CHARTER(List.of()),
    FIGURES(List.of());

    private final List<ContactRole> roles;

    SchoolGap(List<ContactRole> roles) {
        this.roles = roles;
    }

    /** One of them without anybody makes the gap. */
    List<ContactRole> roles() {
        return roles;
    }
}
