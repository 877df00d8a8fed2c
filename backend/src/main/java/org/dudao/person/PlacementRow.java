package org.dudao.person;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.jspecify.annotations.Nullable;

/** A placement in a list. */
public record PlacementRow(
        UUID id,
        int version,
        UUID personId,
        @Size(max = 100) String name,
        @Size(max = 100) String account,
        Role role,
        @Nullable UUID schoolId,
        @Nullable UUID inspectorId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Row {}
