package org.dudao.district;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/**
 * From that day on inspectors answer for schools (C1-08).
 *
 * @param inspectors by the id of the school
 */
public record SchoolsAssigned(int regionId, LocalDate from, Map<UUID, UUID> inspectors) implements DomainEvent {}
