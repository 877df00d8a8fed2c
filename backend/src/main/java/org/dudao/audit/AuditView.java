package org.dudao.audit;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One record with its changes in words, and the text and hash by which anybody can check it. */
public record AuditView(
        AuditRow row,

        @Nullable UUID personId,

        @Schema(description = "Tells sessions apart; opens none") @Nullable @Size(max = 64)
        String session,

        @Schema(description = "Names the request in the log") @Nullable @Size(max = 64)
        String trace,

        @Nullable Integer objectVersion,

        @Schema(description = "Code of the refusal") @Nullable @Size(max = 100)
        String reason,

        @Size(max = 100) List<AuditChange> changes,

        @Schema(description = "Further changed rows, of which the record keeps the digest alone", minimum = "0")
        int unlisted,

        @Schema(description = "The record itself, as it is hashed") @Size(max = 1_000_000)
        String text,

        @Schema(description = "SHA-256 of the hash before and the text, in hexadecimal") @Size(min = 64, max = 64)
        String hash) {

    /** What happened to one row. */
    public record AuditChange(
            @Size(max = 100) String type,

            @Schema(description = "The type in the reader's language") @Size(max = 100)
            String typeWords,

            @Size(max = 100) String id,
            @Nullable Integer version,
            Change.Kind kind,
            @Size(max = 100) List<AuditField> fields) {}

    /** One value before and after; a masked or withheld one shows as such. */
    public record AuditField(
            @Size(max = 100) String field,

            @Schema(description = "The field in the reader's language") @Size(max = 100)
            String words,

            @Nullable @Size(max = 4000) String before,
            @Nullable @Size(max = 4000) String after) {}
}
