package org.dudao.audit;

import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of recomputing chains from their first record on. */
public record AuditVerification(
        @Schema(description = "Chains recomputed to their end", minimum = "0")
        int chains,

        @Schema(description = "Records recomputed", minimum = "0")
        long records,

        @Schema(description = "Signed heads compared, from the files outside of the database", minimum = "0")
        long signedHeads,

        @Schema(description = "When a head was last signed; absent where none is") @Nullable
        OffsetDateTime lastSignedAt,

        @Schema(description = "The first fault of each chain; empty means that nothing was touched") @Size(max = 1000)
        List<AuditFault> faults,

        @Schema(description = "Where to go on; absent when everything was recomputed") @Nullable @Size(max = 100)
        String nextCursor) {}
