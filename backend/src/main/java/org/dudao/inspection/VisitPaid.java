package org.dudao.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A visit was paid, as its record says.
 *
 * @param plannedVisitId the one that was planned, or null if none was
 */
public record VisitPaid(UUID inspectionId, @Nullable UUID plannedVisitId, LocalDate on) implements DomainEvent {}
