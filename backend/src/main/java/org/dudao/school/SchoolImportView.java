package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dudao.document.Sheet;
import org.dudao.document.SheetEncoding;
import org.dudao.kernel.Versioned;
import org.dudao.school.SchoolImport.SchoolImportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An uploaded list and what it would do, counted. */
public record SchoolImportView(
        UUID id,
        int version,
        SchoolImportKind kind,
        @Size(max = 200) String fileName,

        @Schema(description = "As what a CSV file was read; absent for a workbook") @Nullable
        SheetEncoding encoding,

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
        @Nullable Instant undoneAt,
        SchoolImportPreview preview,
        @Size(max = 10) List<SchoolImportAction> actions)
        implements Versioned {

    /** What may be done with a checked list. */
    public enum SchoolImportAction {
        COMMIT,
        UNDO
    }

    /** The beginning of the list as it was read, so that people see whether it was read right. */
    public record SchoolImportPreview(
            @Size(max = Sheet.MOST_COLUMNS) List<@Size(max = 2500) String> titles,
            @Size(max = 5) List<@Size(max = Sheet.MOST_COLUMNS) List<@Size(max = 2500) String>> rows) {}
}
