package org.dudao.rectification;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** A deadline has passed without a report. Raised once for each deadline. */
public record RectificationOverdue(RectificationCase about, LocalDate dueOn) implements DomainEvent {}
