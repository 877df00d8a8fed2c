package org.dudao.person;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As what a person is placed, and therefore which kinds of thing they may do. The three administrators (MLPS 8.1.5,
 * 三员) run the product and see nothing of its business; one placement at a time keeps all roles apart.
 */
public enum Role {
    OFFICE(true, """
            school:read school:write
            inspector:read inspector:write inspector:file inspector:unmask
            appointment:read appointment:write
            district:read district:write district:oversee
            inspection:read inspection:review emergency:read finding:read
            checklist:read checklist:write
            rectification:read rectification:decide
            plate:read plate:issue plate:mount
            lesson:read agenda:read
            handover:read handover:attest
            draw:read draw:write
            plan:read plan:write plan:decide coverage:read
            comprehensive:read comprehensive:write
            calendar:write
            setting:read setting:write
            file:original export:read
            placement:read placement:manage
            account:read account:manage
            session:manage access:explain"""),
    INSPECTOR(true, """
            school:read inspector:read district:read
            inspection:read inspection:write inspection:review finding:read checklist:read
            emergency:read emergency:write lesson:read lesson:write agenda:read
            rectification:read rectification:decide
            plate:read plate:mount credential:show
            handover:read handover:sign
            plan:read plan:write coverage:read comprehensive:read export:read"""),
    SCHOOL(true, """
            school:read inspection:read finding:read checklist:read comprehensive:read
            rectification:read rectification:report
            plate:read plate:mount"""),
    SYSTEM_ADMIN(false, "placement:read account:read account:manage setting:read"),
    SECURITY_ADMIN(false, """
            placement:read placement:manage account:read access:explain session:manage setting:read setting:secure"""),
    AUDIT_ADMIN(false, "placement:read account:read audit:read audit:verify setting:read");

    private static final String EVERYBODY = "self:read division:read session:own";
    private static final String AT_WORK = "notification:read file:read file:write";

    private final boolean business;
    private final Set<String> permissions;

    Role(boolean business, String permissions) {
        this.business = business;
        this.permissions = Stream.of(permissions, everybody(business))
                .flatMap(words -> Stream.of(words.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Whether the role works with schools and their cases; administrators never do. */
    public boolean business() {
        return business;
    }

    /** Into which roles this one may place others. */
    boolean grants(Role other) {
        return switch (this) {
            case OFFICE -> other.business();
            case SECURITY_ADMIN -> other == OFFICE || !other.business();
            case INSPECTOR, SCHOOL, SYSTEM_ADMIN, AUDIT_ADMIN -> false;
        };
    }

    /** Whose accounts this role opens, resets and shuts: an office must not get at those who watch over it (C-02). */
    boolean maintains(Role other) {
        return switch (this) {
            case OFFICE -> other.business();
            case SYSTEM_ADMIN -> true;
            case INSPECTOR, SCHOOL, SECURITY_ADMIN, AUDIT_ADMIN -> false;
        };
    }

    private static String everybody(boolean business) {
        return business ? EVERYBODY + " " + AT_WORK : EVERYBODY;
    }
}
