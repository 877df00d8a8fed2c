package org.dudao.inspector;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspector in a list. */
public record InspectorRow(
        UUID id,
        @Size(max = 30) String number,
        @Size(max = 100) String name,
        InspectorKind kind,
        @Nullable InspectorTrack track,
        @Nullable @Size(max = 30) String rank,
        @Nullable InspectorSource source,
        @Nullable @Size(max = 50) String subject,

        @Schema(description = "Masked", examples = "138****5678") @Nullable @Size(max = 30)
        String phone,

        @Nullable @Size(max = 100) String workplace,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        InspectorState state)
        implements Row {

    public InspectorRow {
        phone = Masked.phone(phone);
    }
}
