package org.dudao.finding;

import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** The school has been ordered to put the finding right; where that is followed. */
public record FindingOrdered(UUID findingId, UUID rectificationId) implements DomainEvent {}
