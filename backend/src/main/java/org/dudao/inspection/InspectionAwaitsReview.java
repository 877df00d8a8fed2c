package org.dudao.inspection;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** A record was submitted and is to be looked at until that day. */
public record InspectionAwaitsReview(AboutInspection about, LocalDate dueOn) implements DomainEvent {}
