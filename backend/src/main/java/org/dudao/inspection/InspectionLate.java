package org.dudao.inspection;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** A record is still missing when its day is over. */
public record InspectionLate(AboutInspection about, LocalDate dueOn) implements DomainEvent {}
