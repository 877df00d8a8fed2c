package org.dudao.rectification;

import org.dudao.kernel.DomainEvent;

/** The school has reported what it did. */
public record RectificationReported(RectificationCase about, int round) implements DomainEvent {}
