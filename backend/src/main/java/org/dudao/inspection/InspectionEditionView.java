package org.dudao.inspection;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record as it was submitted, each time it was. */
public record InspectionEditionView(
        @Schema(minimum = "1") int number,
        Visit content,

        @Schema(description = "Who was there, by name") @Size(max = 10)
        List<@Size(max = 100) String> inspectorNames,

        @Size(max = 100) String submittedBy,
        Instant submittedAt) {}
