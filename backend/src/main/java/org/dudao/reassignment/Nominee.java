package org.dudao.reassignment;

import java.util.Set;
import java.util.UUID;
import org.dudao.school.SchoolKind;

/**
 * An inspector as the solver sees them.
 *
 * @param limit about how many schools they should have (C1-06)
 * @param stages for which kinds of school they are known to be fit; empty if nothing is known
 */
public record Nominee(
        UUID id, String name, int limit, boolean takesSchools, Set<UUID> districtIds, Set<SchoolKind> stages) {

    boolean isFor(SchoolKind kind) {
        return stages.isEmpty() || stages.contains(kind);
    }

    /** One and the same inspector, whatever is known of them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Nominee nominee && nominee.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
