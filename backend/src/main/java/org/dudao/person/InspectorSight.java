package org.dudao.person;

import java.util.Set;
import java.util.UUID;

/** Which schools an inspector may look at besides those they answer for; told by whoever knows a reason. */
public interface InspectorSight {

    Set<UUID> schools(UUID inspectorId);
}
