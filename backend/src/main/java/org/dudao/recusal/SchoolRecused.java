package org.dudao.recusal;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** From that day on an inspector must stay away from a school. */
public record SchoolRecused(UUID inspectorId, UUID schoolId, LocalDate from) implements DomainEvent {}
