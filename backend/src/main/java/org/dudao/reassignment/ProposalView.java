package org.dudao.reassignment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A computed proposal on its way, and the draft that it became. */
public record ProposalView(
        UUID id,
        int version,
        LocalDate effectiveOn,
        ProposalState state,
        @Size(max = 100) String startedName,
        Instant startedAt,
        @Schema(minimum = "0") long elapsedSeconds,
        @Schema(minimum = "1") int allowedSeconds,
        @Nullable ProposalScore present,
        @Nullable ProposalScore best,

        @Schema(description = "Absent while it runs, and when nothing better than the present was found") @Nullable
        UUID draftId,

        @Size(max = 5) List<ProposalAction> actions)
        implements Versioned {

    /** What may be done with a proposal: end it with the best found so far. */
    public enum ProposalAction {
        STOP
    }
}
