package org.dudao.district;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** From that day on an inspector answers for a school (C1-08). */
public record SchoolAssigned(int regionId, UUID schoolId, UUID inspectorId, LocalDate from) implements DomainEvent {}
