package org.dudao.handover;

import org.dudao.kernel.DomainEvent;

/** A planned change of inspectors comes otherwise now, and nobody has signed for it. */
public record HandoverDropped(HandoverCase about) implements DomainEvent {}
