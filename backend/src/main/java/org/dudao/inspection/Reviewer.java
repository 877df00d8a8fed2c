package org.dudao.inspection;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reads, as far as it matters for what they may do with records (D1): an office reviews those of its division, an
 * inspector those of the schools in the districts that they lead.
 *
 * @param office whether they review as the office
 * @param led the schools of the districts that they lead today
 */
record Reviewer(UUID person, @Nullable UUID inspectorId, int home, boolean office, Set<UUID> led) {

    boolean reviews(InspectionRights record) {
        return record.regionId() == home && (office || led.contains(record.schoolId()));
    }
}
