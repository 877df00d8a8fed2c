package org.dudao.checklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;

/** A row as the database keeps it. */
record ChecklistLine(
        UUID id,
        UUID templateId,
        int edition,
        ChecklistState state,
        String title,
        List<String> kinds,
        int regionId,
        String regionName,
        int items,
        Instant changedAt,
        @Nullable Instant publishedAt)
        implements Row {

    ChecklistRow row() {
        return new ChecklistRow(
                id,
                templateId,
                edition,
                state,
                title,
                kinds.stream().map(SchoolKind::valueOf).toList(),
                regionId,
                regionName,
                items,
                changedAt,
                publishedAt);
    }
}
