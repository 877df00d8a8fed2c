package org.dudao.person;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A one-time secret, shown this once and kept nowhere. */
public record IssuedSecret(
        AccountView account,

        @Schema(description = "For one sign-in, at which a password of one's own must be chosen") @Size(max = 100)
        String secret,

        @Schema(description = "After that it opens nothing, 24 hours after it was issued")
        Instant validUntil) {}
