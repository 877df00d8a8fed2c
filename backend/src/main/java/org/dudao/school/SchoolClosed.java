package org.dudao.school;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** A school is no school any more from that day on. */
public record SchoolClosed(UUID schoolId, LocalDate on) implements DomainEvent {}
