package org.dudao.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.RuleViolation;
import org.dudao.region.SettingNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number to set for the caller's own division. */
public record SettingEntry(
        @Schema(examples = "school.large-enrolment") @NotBlank @Size(max = 60)
        String key,

        @Schema(description = "Absent: from that day on what the division above has set holds")
        @Nullable
        @Min(0)
        @Max(1_000_000)
        Integer value,

        @Schema(description = "Today or later: what was counted by the former number stays") @NotNull
        LocalDate validFrom,

        @NotBlank @Size(max = 500) String reason) {

    /** Refuses what lies outside the bounds, and days gone by. */
    void check(SettingNumber number, LocalDate today) {
        if (value != null) {
            number.mustAllow(value);
        }
        if (validFrom.isBefore(today)) {
            throw new RuleViolation("setting.in-the-past", Map.of("day", validFrom, "today", today));
        }
    }
}
