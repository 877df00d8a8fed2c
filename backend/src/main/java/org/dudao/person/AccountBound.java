package org.dudao.person;

import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** An account that the office had named in advance signed in for the first time and is this person from now on (B-14). */
public record AccountBound(UUID personId, int regionId, String subject) implements DomainEvent {}
