package org.dudao.calendar;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A closure, whose it is, and what became of it. */
public record CalendarClosureView(
        UUID id,
        int version,

        @Schema(description = "The division that declared it; it counts for all below")
        int regionId,

        @Size(max = 100) String regionName,
        CalendarClosure closure,
        LocalDate declaredOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable @Size(max = 500) String withdrawalReason) {}
