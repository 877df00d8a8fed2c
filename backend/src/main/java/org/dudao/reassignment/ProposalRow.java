package org.dudao.reassignment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.jspecify.annotations.Nullable;

/** A proposal in a list. */
public record ProposalRow(
        UUID id,
        LocalDate effectiveOn,
        ProposalState state,
        @Size(max = 100) String startedName,
        Instant startedAt,
        @Nullable UUID draftId)
        implements Row {}
