package org.dudao.setting;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another number would change in the caller's division today. */
public record SettingEffectView(
        @Schema(description = "What holds today") int before,
        int after,

        @Schema(description = "Empty where nothing is counted by it") @Size(max = 20)
        List<SettingEffectLine> lines) {

    /** How many there are now, and would be. */
    public record SettingEffectLine(@Size(max = 200) String words, long before, long after) {}
}
