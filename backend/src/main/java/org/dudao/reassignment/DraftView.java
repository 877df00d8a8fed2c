package org.dudao.reassignment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft with its moves and, as long as it is open, what would come of it. */
public record DraftView(
        UUID id,
        int version,
        @Size(max = 100) String title,
        LocalDate effectiveOn,
        DraftOrigin origin,
        DraftState state,
        @Size(max = 1000) List<DraftMoveView> moves,
        @Nullable DraftTrial trial,
        @Size(max = 100) String createdName,
        Instant createdAt,
        @Nullable @Size(max = 100) String submittedName,
        @Nullable Instant submittedAt,
        @Nullable @Size(max = 100) String decidedName,
        @Nullable Instant decidedAt,

        @Schema(description = "Why it was sent back") @Nullable @Size(max = 500)
        String note,

        @Size(max = 10) List<DraftAction> actions)
        implements Versioned {

    /** One school's move, and why it was proposed if a computer did. */
    public record DraftMoveView(
            UUID schoolId,
            @Size(max = 100) String schoolName,
            @Nullable UUID fromId,
            @Nullable @Size(max = 100) String fromName,
            @Nullable UUID toId,
            @Nullable @Size(max = 100) String toName,
            @Nullable @Size(max = 500) String reason,
            @Size(max = 20) List<@Size(max = 500) String> causes) {}
}
