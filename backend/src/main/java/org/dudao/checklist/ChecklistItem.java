package org.dudao.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One question. Its id stays the same from edition to edition, so that two can be compared. */
public record ChecklistItem(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String text,

        @Schema(description = "How to find out") @Nullable @Size(max = 300)
        String hint,

        @NotNull AnswerKind answer,

        @Schema(description = "What a choice offers; empty otherwise") @NotNull @Size(max = 10)
        List<@NotNull @Size(max = 50) String> options,

        @Schema(description = "What a number counts") @Nullable @Size(max = 20)
        String unit,

        @Nullable @Valid EvidenceRule evidence,

        @Schema(description = "Words for what is often found, to be taken over with one tap") @NotNull @Size(max = 10)
        List<@NotNull @Size(max = 200) String> phrases,

        @Schema(description = "A no is a problem that must be written down")
        boolean critical) {

    boolean complete() {
        return !text.isBlank()
                && (answer != AnswerKind.CHOICE || options.size() > 1)
                && options.stream().noneMatch(String::isBlank)
                && (evidence == null || !evidence.reason().isBlank());
    }
}
