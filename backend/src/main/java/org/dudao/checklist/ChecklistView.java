package org.dudao.checklist;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One edition of a checklist, whole. */
public record ChecklistView(
        UUID id,
        @Schema(minimum = "0") int version,
        UUID templateId,
        @Schema(minimum = "1") int edition,
        ChecklistState state,
        int regionId,
        @Size(max = 100) String regionName,
        @Size(max = 100) String title,
        @Nullable @Size(max = 500) String purpose,
        @Size(max = 20) List<SchoolKind> kinds,
        @Size(max = 20) List<ChecklistMatter> matters,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt,
        @Size(max = 5) List<ChecklistAction> actions)
        implements Versioned {}
