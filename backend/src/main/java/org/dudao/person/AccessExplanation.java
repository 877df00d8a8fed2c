package org.dudao.person;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody sees a thing today, and why. */
public record AccessExplanation(
        UUID personId,
        @Size(max = 100) String name,

        @Schema(description = "What kind of thing it is", examples = "rectification") @Size(max = 50)
        String kind,

        @Schema(description = "What reading it takes", examples = "rectification:read") @Size(max = 50)
        String permission,

        boolean granted,

        @Schema(description = "Every condition in turn, up to the first that does not hold") @Size(max = 10)
        List<AccessStep> steps) {

    /** One condition of access. */
    public record AccessStep(
            @Schema(description = "Stable code", examples = "region") @Size(max = 50)
            String code,

            boolean holds,

            @Schema(description = "The condition in the reader's language") @Size(max = 500)
            String words) {}
}
