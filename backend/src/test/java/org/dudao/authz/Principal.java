package org.dudao.authz;

import java.util.UUID;
import org.dudao.testing.Caller;
import org.jspecify.annotations.Nullable;

/** Somebody who stands for a part, with one token for the whole run. */
record Principal(Part part, UUID person, @Nullable String token) {

    static Principal of(Part part) {
        var home = part.home.region;
        var caller = switch (part) {
            case ANONYMOUS, UNPLACED -> Caller.unplaced();
            case SCHOOL -> Caller.school(home, Rows.id("school", home, 1));
            case INSPECTOR -> Caller.inspector(home, Rows.id("inspector", home, 1));
            case OFFICE, CITY_OFFICE -> Caller.office(home);
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> Caller.administrator(home, part.name());
        };
        return new Principal(part, caller.person(), part == Part.ANONYMOUS ? null : caller.token());
    }
}
