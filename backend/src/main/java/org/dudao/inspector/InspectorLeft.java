package org.dudao.inspector;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** An inspector serves no longer from that day on. */
public record InspectorLeft(UUID inspectorId, LocalDate on) implements DomainEvent {}
