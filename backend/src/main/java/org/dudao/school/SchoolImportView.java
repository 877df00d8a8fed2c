package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.dudao.school.SchoolImport.SchoolImportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An uploaded list and what it would do, counted. */
public record SchoolImportView(
        UUID id,
        int version,
        @Size(max = 200) String fileName,
        SchoolImportState state,

        @Schema(description = "Rows that are not blank") @Min(0) @Max(Sheet.MOST_ROWS)
        int total,

        @Min(0) @Max(Sheet.MOST_ROWS) int added,
        @Min(0) @Max(Sheet.MOST_ROWS) int changed,
        @Min(0) @Max(Sheet.MOST_ROWS) int unchanged,
        @Min(0) @Max(Sheet.MOST_ROWS) int wrong,

        @Schema(description = "Rows without any text, which were skipped") @Min(0)
        int blank,

        Instant createdAt,
        @Size(max = 100) String createdBy,
        @Nullable Instant committedAt,
        @Size(max = 10) List<SchoolImportAction> actions)
        implements Versioned {

    /** What may be done with a checked list. */
    public enum SchoolImportAction {
        COMMIT
    }
}
