package org.dudao.inspection;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** Nobody has decided about a record in time. */
public record InspectionUnreviewed(AboutInspection about, LocalDate dueOn) implements DomainEvent {}
