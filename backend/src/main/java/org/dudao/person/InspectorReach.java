package org.dudao.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Which schools an inspector answers for; told by whoever keeps the assignments. */
public interface InspectorReach {

    Set<UUID> schools(UUID inspectorId, LocalDate day);
}
