package org.dudao.comprehensive;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A school is in a state of which its office is told once. Fired every day as long as it is: who tells knows what was told.
 *
 * @param lastOn the last comprehensive inspection, or none in a principal's term
 * @param dueOn until when there has to be another one
 */
public record ComprehensiveTurned(
        UUID schoolId,
        int regionId,
        ComprehensiveTurn turn,
        @Nullable LocalDate lastOn,
        LocalDate dueOn) implements DomainEvent {}
