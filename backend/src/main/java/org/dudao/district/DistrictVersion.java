package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A district between two changes of its schools or inspectors. */
public record DistrictVersion(
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Schema(minimum = "0") int schools,
        @Schema(minimum = "0") int inspectors,
        @Nullable @Size(max = 100) String leaderName,

        @Schema(description = "Schools that came on the first day", minimum = "0")
        int joined,

        @Schema(description = "Schools that left before the first day", minimum = "0")
        int left) {}
