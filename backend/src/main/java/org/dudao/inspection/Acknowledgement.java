package org.dudao.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the school's representative did at the end of a visit (E1, C5-10): signed the record, or would not. */
public record Acknowledgement(
        @NotNull AcknowledgementOutcome outcome,

        @Schema(description = "Who signed") @Nullable @Size(min = 1, max = 100)
        String name,

        @Schema(description = "The post of who signed") @Nullable @Size(min = 1, max = 100)
        String post,

        @Schema(description = "The drawn signature, uploaded under this id") @Nullable
        UUID fileId,

        @Schema(description = "Why nobody signed") @Nullable @Size(min = 1, max = 500)
        String reason,

        @Schema(description = "Who saw that nobody signed") @Nullable @Size(min = 1, max = 100)
        String witness,

        @Schema(description = "By the clock of the device") @NotNull
        Instant at) {

    /** A signature has a name, a refusal has a reason and a witness, and neither has anything of the other. */
    void check() {
        var whole = outcome == AcknowledgementOutcome.SIGNED
                ? name != null && fileId != null && reason == null && witness == null
                : reason != null && witness != null && name == null && post == null && fileId == null;
        if (!whole) {
            throw new RuleViolation("inspection.acknowledgement-unfit", Map.of());
        }
    }
}
