package org.dudao.person;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** A placement got a last day, which may still lie ahead. */
public record PlacementEnded(UUID personId, LocalDate on) implements DomainEvent {}
