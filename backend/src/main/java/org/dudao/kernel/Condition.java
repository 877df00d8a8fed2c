package org.dudao.kernel;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step still needs, in words: hard conditions refuse, others ask for a reason. */
public record Condition(
        @Schema(description = "Id of the rule in the rule base", examples = "C2-06") @Size(max = 10)
        String rule,

        boolean hard,

        @Schema(description = "Stable code", examples = "publicity") @Size(max = 100)
        String code,

        @Schema(description = "What is missing, in the reader's language") @Size(max = 1000)
        String words) {

    public static Condition of(Unmet unmet, Words words) {
        return new Condition(unmet.rule(), unmet.hard(), unmet.code(), words.of(unmet.key(), unmet.facts()));
    }
}
