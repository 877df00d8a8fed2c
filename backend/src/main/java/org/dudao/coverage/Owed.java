package org.dudao.coverage;

import java.util.Map;
import java.util.UUID;

/**
 * Visits that are neither done nor planned in a month.
 *
 * @param due to a school to which nobody went or is going
 * @param gaps of the others, by school
 */
public record Owed(int due, Map<UUID, Integer> gaps) {

    public int to(UUID schoolId) {
        return gaps.getOrDefault(schoolId, due);
    }
}
