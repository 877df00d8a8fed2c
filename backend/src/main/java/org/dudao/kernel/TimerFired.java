package org.dudao.kernel;

import java.util.UUID;

/** A moment that somebody waited for has come. Fired once per armed timer, by whichever replica takes it. */
public record TimerFired(String kind, UUID subjectId) implements DomainEvent {}
