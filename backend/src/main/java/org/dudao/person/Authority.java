package org.dudao.person;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dudao.kernel.NotAllowed;

/** What the caller may do about other people; nobody does anything about themselves. */
@ApplicationScoped
class Authority {

    private final SecurityIdentity identity;

    Authority(SecurityIdentity identity) {
        this.identity = identity;
    }

    UUID self() {
        return placed().person();
    }

    int home() {
        return placed().regionId();
    }

    /** Administrators know people, not the schools and inspectors they stand for (C-02). */
    boolean isAtWork() {
        return placed().role().business();
    }

    /** The roles into which the caller may place others. */
    List<Role> grants() {
        return roles(placed().role()::grants);
    }

    /** The roles whose accounts the caller looks after; those of people without any come on top. */
    List<Role> maintains() {
        return roles(placed().role()::maintains);
    }

    /** Whether the caller looks after accounts at all. */
    boolean maintainsAny() {
        return !maintains().isEmpty();
    }

    void mustGrant(UUID person, Role role) {
        if (person.equals(self())) {
            throw new NotAllowed("placement.own");
        }
        if (!grants().contains(role)) {
            throw new NotAllowed("placement.not-yours");
        }
    }

    private static List<Role> roles(Predicate<Role> which) {
        return Stream.of(Role.values()).filter(which).toList();
    }

    private Placed placed() {
        return Placed.of(identity);
    }
}
