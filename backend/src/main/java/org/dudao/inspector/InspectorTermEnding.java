package org.dudao.inspector;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** A term ends soon and may be renewed now (D6). */
public record InspectorTermEnding(UUID inspectorId, int regionId, LocalDate until) implements DomainEvent {}
