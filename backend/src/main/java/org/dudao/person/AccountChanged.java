package org.dudao.person;

import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** Whatever was signed in with this account is over: it was shut, or its password or second factor was reset (B-10). */
public record AccountChanged(UUID personId) implements DomainEvent {}
