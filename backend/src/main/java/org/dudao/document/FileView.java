package org.dudao.document;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An uploaded file without its bytes. */
public record FileView(
        UUID id,

        @Schema(description = "What people call it; cleaned, with an ending that fits its type") @Size(max = 200)
        String name,

        @Schema(examples = "image/jpeg") @Size(max = 100) String mediaType,

        @Schema(description = "Bytes as uploaded", minimum = "1", maximum = "20971520")
        long size,

        @Schema(description = "SHA-256 of the bytes as they were uploaded, hexadecimal") @Size(min = 64, max = 64)
        String sha256,

        FileState state,

        Instant createdAt) {}
