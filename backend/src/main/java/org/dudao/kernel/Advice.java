package org.dudao.kernel;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a soft rule says about the state of things; never a wall. */
public record Advice(
        @Schema(description = "Id of the rule in the rule base", examples = "C1-06") @Size(max = 10)
        String rule,

        Severity severity,

        @Schema(description = "Stable code", examples = "district.over-ratio") @Size(max = 100)
        String code,

        @Schema(description = "The advice in the reader's language") @Size(max = 1000)
        String words,

        @Schema(description = "The values the words are made of")
        Map<String, Object> facts) {}
