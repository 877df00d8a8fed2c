package org.dudao.rectification;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** The calendar changed, and with it the last day in time. */
public record RectificationMoved(RectificationCase about, LocalDate from, LocalDate dueOn) implements DomainEvent {}
