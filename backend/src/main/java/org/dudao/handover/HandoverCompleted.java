package org.dudao.handover;

import org.dudao.kernel.DomainEvent;

/** Both sides have signed; the former inspector sees the school no longer. */
public record HandoverCompleted(HandoverCase about) implements DomainEvent {}
