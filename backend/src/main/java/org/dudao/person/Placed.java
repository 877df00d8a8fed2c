package org.dudao.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person, their placement of today and the last day their account was used, as the identity carries it. */
public record Placed(
        UUID person,
        String name,
        String account,
        Role role,
        int regionId,
        Set<Integer> regions,
        @Nullable UUID schoolId,
        @Nullable UUID inspectorId,
        @Nullable LocalDate lastUsedOn) {

    /** The name under which the identity carries it. */
    public static final String ATTRIBUTE = "placed";
}
