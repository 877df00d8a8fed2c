package org.dudao.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom one thing is open.
 *
 * @param permission the one that reading it takes; its first word names the kind of thing
 * @param schoolId the school it is about, or null if it is open to the whole division
 * @param onlyPerson the only one who may see it, or null
 */
public record Guarded(
        String permission,
        int regionId,
        @Nullable UUID schoolId,
        @Nullable UUID onlyPerson) {

    String kind() {
        return permission.substring(0, permission.indexOf(':'));
    }
}
