package org.dudao.handover;

import org.dudao.kernel.DomainEvent;

/** A school goes from one responsible inspector to the next, and both are to sign for it. */
public record HandoverOpened(HandoverCase about) implements DomainEvent {}
