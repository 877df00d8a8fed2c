package org.dudao.person;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.LocalDate;
import java.util.Objects;
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

    /** Whoever asks; no operation but those open to everybody is reached without a post. */
    public static Placed of(SecurityIdentity identity) {
        return Objects.requireNonNull(identity.getAttribute(ATTRIBUTE));
    }
}
