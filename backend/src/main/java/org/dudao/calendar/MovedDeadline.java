package org.dudao.calendar;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One open deadline that a change of the calendar moves. */
public record MovedDeadline(
        @Schema(description = "The rectification it belongs to")
        UUID id,

        @Size(max = 100) String schoolName,
        @Size(max = 4000) String problem,
        LocalDate dueOn,
        LocalDate newDueOn) {}
