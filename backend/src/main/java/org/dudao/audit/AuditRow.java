package org.dudao.audit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.dudao.person.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the audit trail. */
public record AuditRow(
        UUID id,

        @Schema(description = "The division of the chain; 0 is the platform")
        int regionId,

        @Schema(description = "Number in the chain, from 1 without a gap")
        long seq,

        Instant at,

        @Schema(description = "The name at the time; for a job, what works") @Nullable @Size(max = 300)
        String name,

        @Schema(description = "The account at the time; system for a job") @Nullable @Size(max = 300)
        String account,

        @Schema(description = "The role at the time") @Nullable
        Role role,

        @Nullable @Size(max = 100) String address,

        @Schema(description = "operationId of the contract, or the name of the job") @Size(max = 200)
        String operation,

        @Schema(description = "The operation in the reader's language") @Size(max = 200)
        String operationWords,

        AuditResult result,

        @Nullable @Size(max = 100) String objectType,

        @Nullable UUID objectId)
        implements Row {

    AuditRow called(String words) {
        return new AuditRow(
                id, regionId, seq, at, name, account, role, address, operation, words, result, objectType, objectId);
    }
}
