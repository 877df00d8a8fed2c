package org.dudao.rectification;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** What the school did is not enough; it goes on until a new day. */
public record RectificationReturned(RectificationCase about, int round, LocalDate dueOn) implements DomainEvent {}
