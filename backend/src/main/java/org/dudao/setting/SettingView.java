package org.dudao.setting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dudao.region.SettingKeeper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number that divisions may set, the one in force today, and its history. */
public record SettingView(
        @Size(max = 60) String key,
        @Size(max = 200) String name,

        @Schema(description = "The rule that it comes from", examples = "C2-09") @Size(max = 30)
        String rule,

        @Schema(description = "Empty where each number stands for a choice") @Size(max = 20)
        String unit,

        @Schema(description = "What the numbers stand for, from the least to the most; empty where they are counted")
        @Size(max = 10)
        List<@Size(max = 100) String> choices,

        SettingKeeper keeper,
        int least,
        int usual,
        int most,

        @Schema(description = "What holds today for the caller's division")
        int value,

        @Schema(description = "Which division set it; absent while the product's own holds") @Nullable
        Integer regionId,

        @Nullable @Size(max = 100) String regionName,
        @Nullable LocalDate since,

        @Schema(description = "Whether the caller may set it for their division")
        boolean mayChange,

        @Schema(description = "What the division and those above it have set, the latest first") @Size(max = 1000)
        List<SettingValueView> values) {}
