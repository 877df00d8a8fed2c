package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A district in a list, with how many open schools and inspectors it has on the day. */
public record DistrictRow(
        UUID id,
        @Size(max = 100) String name,
        DistrictLevel level,
        @Schema(minimum = "0") int schools,
        @Schema(minimum = "0") int inspectors,

        @Schema(description = "More schools than its inspectors usually have, about five each (C1-06)")
        boolean strained,

        @Nullable UUID leaderId,
        @Nullable @Size(max = 100) String leaderName,
        @Nullable UUID liaisonId,
        @Nullable @Size(max = 100) String liaisonName,
        LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Row {}
