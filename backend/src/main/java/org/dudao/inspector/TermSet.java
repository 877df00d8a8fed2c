package org.dudao.inspector;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A term has, or no longer has, that last day. */
record TermSet(UUID inspectorId, int regionId, @Nullable LocalDate until) implements DomainEvent {}
