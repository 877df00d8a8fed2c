package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A district in a list, with how many open schools and inspectors it has today. */
public record DistrictRow(
        UUID id,
        @Size(max = 100) String name,
        @Schema(minimum = "0") int schools,
        @Schema(minimum = "0") int inspectors,
        @Nullable UUID leaderId,
        @Nullable @Size(max = 100) String leaderName)
        implements Row {}
