package org.dudao.handover;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.jspecify.annotations.Nullable;

/** A handover in a list: who has signed, and since when it is open. */
public record HandoverRow(
        UUID id,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        UUID formerId,
        @Size(max = 100) String formerName,
        UUID nextId,
        @Size(max = 100) String nextName,
        LocalDate beginsOn,
        LocalDate openedOn,
        @Nullable Instant formerSignedAt,
        @Nullable Instant nextSignedAt)
        implements Row {}
