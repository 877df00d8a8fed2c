package org.dudao.rectification;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** A school has been ordered to put a finding right. */
public record RectificationIssued(RectificationCase about, LocalDate dueOn) implements DomainEvent {}
