package org.dudao.rectification;

import org.dudao.kernel.DomainEvent;

/** What was found has been put right. */
public record RectificationAccepted(RectificationCase about, int round) implements DomainEvent {}
