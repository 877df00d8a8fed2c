package org.dudao.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** The days on which anybody could object have passed; the appointment may be approved. */
public record PublicityOver(UUID appointmentId, int regionId, String name, LocalDate until) implements DomainEvent {}
