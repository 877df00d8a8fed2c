package org.dudao.comprehensive;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.dudao.document.FileView;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comprehensive inspection, as it was recorded and what became of it. */
public record ComprehensiveView(
        UUID id,
        int version,
        @Size(max = 200) String schoolName,
        ComprehensiveContent content,
        @Schema(description = "The report") @Nullable FileView file,
        @Size(max = 100) String recordedBy,
        Instant recordedAt,

        @Schema(description = "Who struck it out; absent while it counts") @Nullable @Size(max = 100)
        String struckBy,

        @Nullable Instant struckAt,
        @Nullable @Size(max = 500) String strikeReason,

        @Schema(description = "Whether the caller may correct it or strike it out")
        boolean changeable)
        implements Versioned {}
