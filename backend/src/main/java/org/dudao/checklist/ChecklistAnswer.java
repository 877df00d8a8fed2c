package org.dudao.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an inspector found at one question. */
public record ChecklistAnswer(
        @Schema(description = "The question; or the matter, for a verdict on all of it that is not answered singly")
        @NotNull
        UUID itemId,

        @Schema(description = "Of a yes-or-no question; of any other one only that it does not apply") @Nullable
        ChecklistVerdict verdict,

        @Schema(description = "The chosen option, the number, the words") @Nullable @Size(min = 1, max = 500)
        String value,

        @Schema(description = "What was seen; also why there is no photo") @Nullable @Size(min = 1, max = 1000)
        String note,

        @Schema(description = "The problem of the same record that was written down here") @Nullable
        UUID problemId) {}
