package org.dudao.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** What was found has been put right. */
public record FindingResolved(UUID findingId, LocalDate on) implements DomainEvent {}
