package org.dudao.draw;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draw in a list. */
public record DrawRow(
        UUID id,
        @Size(max = 100) String title,
        DrawKind kind,
        @Schema(minimum = "1") int picks,
        DrawState state,
        @Size(max = 100) String announcedName,
        Instant announcedAt,
        @Nullable Instant drawnAt)
        implements Row {}
