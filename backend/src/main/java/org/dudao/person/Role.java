package org.dudao.person;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As what a person is placed, and therefore which kinds of thing they may do. The three administrators (MLPS 8.1.5,
 * 三员) run the product and see nothing of its business; one placement at a time keeps all roles apart.
 */
public enum Role {
    OFFICE(
            "school:read school:write inspector:read inspector:write inspector:file"
                    + " inspector:unmask appointment:read appointment:write district:read district:write inspection:read"
                    + " district:oversee finding:read rectification:read rectification:decide placement:read placement:manage",
            true),
    INSPECTOR(
            "school:read inspector:read district:read inspection:read inspection:write finding:read"
                    + " rectification:read rectification:decide",
            true),
    SCHOOL("school:read inspection:read finding:read rectification:read rectification:report", true),
    SYSTEM_ADMIN("placement:read", false),
    SECURITY_ADMIN("placement:read placement:manage", false),
    AUDIT_ADMIN("placement:read audit:read", false);

    private static final String EVERYBODY = "self:read division:read";
    private static final String AT_WORK = "notification:read file:read file:write";

    private final boolean business;
    private final Set<String> permissions;

    Role(String permissions, boolean business) {
        this.business = business;
        this.permissions = Stream.of(permissions, everybody(business))
                .flatMap(words -> Stream.of(words.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Whether the role works with schools and their cases; administrators never do. */
    public boolean business() {
        return business;
    }

    private static String everybody(boolean business) {
        return business ? EVERYBODY + " " + AT_WORK : EVERYBODY;
    }
}
