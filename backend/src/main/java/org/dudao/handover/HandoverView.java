package org.dudao.handover;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dossier: what is open at the school, and who has signed for it. */
public record HandoverView(
        UUID id,
        @Schema(minimum = "0") int version,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        UUID formerId,
        @Size(max = 100) String formerName,
        UUID nextId,
        @Size(max = 100) String nextName,
        LocalDate beginsOn,
        LocalDate openedOn,
        HandoverState state,

        @Schema(description = "As it is now, until the first signature fixes it")
        HandoverContent content,

        @Nullable HandoverSignature formerSignature,
        @Nullable HandoverSignature nextSignature,
        @Size(max = 2) List<HandoverAction> actions)
        implements Versioned {

    /** Who signed, when, and what they added. */
    public record HandoverSignature(
            @Size(max = 100) String name,
            Instant at,
            @Nullable @Size(max = 2000) String note) {

        static @Nullable HandoverSignature of(@Nullable Signature signature) {
            return signature == null ? null : new HandoverSignature(signature.name(), signature.at(), signature.note());
        }
    }
}
