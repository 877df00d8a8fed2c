package org.dudao.checklist;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition in a list. */
public record ChecklistRow(
        UUID id,

        @Schema(description = "The same for all editions of one checklist")
        UUID templateId,

        @Schema(minimum = "1") int edition,
        ChecklistState state,
        @Size(max = 100) String title,
        @Size(max = 20) List<SchoolKind> kinds,

        @Schema(description = "Whose it is: the caller's own or one above")
        int regionId,

        @Size(max = 100) String regionName,
        @Schema(minimum = "0") int items,
        Instant changedAt,
        @Nullable Instant publishedAt) {}
