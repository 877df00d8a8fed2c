package org.dudao.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom one thing is open.
 *
 * @param permission the one that reading it takes; its first word names the kind of thing
 * @param schoolId the school it is about, or null if it is open to the whole division
 * @param onlyPerson the only one who may see it, or null; in the circle of offices the one who sees it beside them
 */
public record Guarded(
        String permission,
        int regionId,
        @Nullable UUID schoolId,
        @Nullable UUID onlyPerson,
        Circle circle) {

    /** How far a thing is open beyond its permission. */
    public enum Circle {
        /** Whoever may see the division, as far as school and person allow. */
        DIVISION,
        /** All divisions below as well. */
        HANDED_DOWN,
        /** The offices within whose scope it lies. */
        OFFICES
    }

    public Guarded(String permission, int regionId, @Nullable UUID schoolId, @Nullable UUID onlyPerson) {
        this(permission, regionId, schoolId, onlyPerson, Circle.DIVISION);
    }

    String kind() {
        return permission.substring(0, permission.indexOf(':'));
    }
}
