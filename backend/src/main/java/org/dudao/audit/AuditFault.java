package org.dudao.audit;

import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The first place at which a chain fails; what comes after it cannot be trusted either. */
public record AuditFault(
        @Schema(description = "The division of the chain; 0 is the platform")
        int regionId,

        @Schema(description = "Number of the record in its chain")
        long seq,

        @Schema(description = "Moment of the record, or of the signing; absent with the record") @Nullable
        OffsetDateTime at,

        AuditFlaw flaw,

        @Schema(description = "Up to this record the chain agrees with a signed head; 0 if there is none")
        long trustedSeq,

        @Schema(description = "The same for people") @Size(max = 300)
        String words) {

    static AuditFault at(int region, long seq, @Nullable OffsetDateTime at, AuditFlaw flaw) {
        return new AuditFault(region, seq, at, flaw, 0, "");
    }

    AuditFault trustedUntil(long trusted) {
        return new AuditFault(regionId, seq, at, flaw, trusted, words);
    }

    AuditFault in(String sentence) {
        return new AuditFault(regionId, seq, at, flaw, trustedSeq, sentence);
    }
}
