package org.dudao.kernel;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a request was not granted (RFC 9457), with words for people in the language they asked for. */
@Schema(
        description =
                "Why a request was not granted (RFC 9457). Decide by `code`; show `title` and `detail` to people.")
public record Problem(
        @Schema(description = "urn:dudao:problem: followed by the code", examples = "urn:dudao:problem:stale")
        @Size(max = 200)
        String type,

        @Schema(description = "What is wrong and what to do, in the language of Accept-Language") @Size(max = 500)
        String title,

        @Schema(description = "The HTTP status", minimum = "400", maximum = "599")
        int status,

        @Schema(description = "Stable code", examples = "stale") @Size(max = 100)
        String code,

        @Schema(description = "The values the words are made of") @Nullable
        Map<String, Object> facts,

        @Schema(description = "Which fields are wrong, and why") @Nullable @Size(max = 500)
        List<Violation> violations,

        @Schema(description = "Names this answer in the log") @Size(max = 64)
        String traceId) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One field that is wrong. */
    public record Violation(
            @Schema(description = "JSON pointer into the body, or the name of a parameter", examples = "/name")
            @Size(max = 300)
            String field,

            @Schema(description = "Stable code", examples = "not-blank") @Size(max = 100)
            String code,

            @Schema(description = "What to do, in the language of Accept-Language") @Size(max = 500)
            String message) {}
}
