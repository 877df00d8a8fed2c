package org.dudao.region;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As what a person is placed, and therefore which kinds of thing they may do. */
public enum Role {
    OFFICE("school:read school:write inspector:read inspector:write district:read district:write inspection:read"
            + " district:oversee finding:read rectification:read rectification:decide placement:manage"),
    INSPECTOR("school:read inspector:read district:read inspection:read inspection:write finding:read"
            + " rectification:read rectification:decide"),
    SCHOOL("school:read inspection:read finding:read rectification:read rectification:report");

    private static final String EVERYBODY = "self:read division:read notification:read file:read file:write";

    private final Set<String> permissions;

    Role(String permissions) {
        this.permissions = Stream.of(permissions, everybody())
                .flatMap(words -> Stream.of(words.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> permissions() {
        return permissions;
    }

    private static String everybody() {
        return EVERYBODY;
    }
}
