package org.dudao.reassignment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft in a list. */
public record DraftRow(
        UUID id,
        @Size(max = 100) String title,
        LocalDate effectiveOn,
        DraftOrigin origin,
        DraftState state,
        @Schema(minimum = "0") int moves,
        @Size(max = 100) String createdName,
        Instant createdAt,
        @Nullable @Size(max = 100) String submittedName,
        @Nullable @Size(max = 100) String decidedName,
        @Nullable Instant decidedAt)
        implements Row {}
