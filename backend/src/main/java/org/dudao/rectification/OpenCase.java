package org.dudao.rectification;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding that is not closed, as one inspector hands it on to another. */
public record OpenCase(
        UUID id,
        UUID findingId,
        @Schema(minimum = "1", maximum = "8") int item,
        FindingGrade grade,
        @Size(max = 4000) String problem,
        RectificationState state,
        LocalDate dueOn,

        @Schema(description = "What the school reported last, if that waits for its check") @Nullable @Size(max = 4000)
        String reported) {}
