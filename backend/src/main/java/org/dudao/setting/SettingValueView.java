package org.dudao.setting;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number that a division set, who did so and why. */
public record SettingValueView(
        UUID id,
        int version,
        @Size(max = 60) String key,
        int regionId,
        @Size(max = 100) String regionName,

        @Schema(description = "Absent where the division went back to what is set above it") @Nullable
        Integer value,

        LocalDate validFrom,

        @Nullable @Size(max = 500) String reason,

        @Schema(description = "Absent for what came with the installation") @Nullable @Size(max = 100)
        String enteredName,

        @Nullable Instant enteredAt,
        @Nullable @Size(max = 100) String withdrawnName,
        @Nullable Instant withdrawnAt,

        @Nullable @Size(max = 500) String withdrawalReason,

        @Schema(description = "Whether the caller may take it back: it does not hold yet and is their own to change")
        boolean mayWithdraw) {}
