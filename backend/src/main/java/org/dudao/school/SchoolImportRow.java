package org.dudao.school;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of an uploaded list: what it would do, or what is wrong with it. */
public record SchoolImportRow(
        @Schema(description = "The row's number in a spreadsheet") @Min(1)
        int line,

        SchoolImportVerdict verdict,
        @Nullable @Size(max = 2500) String code,
        @Nullable @Size(max = 2500) String name,
        @Size(max = 60) List<SchoolImportChange> changes,
        @Size(max = 120) List<SchoolImportError> errors) {

    /** A wrong cell. */
    public record SchoolImportError(
            @Schema(description = "The cell's name in a spreadsheet", examples = "C7") @Size(max = 10)
            String cell,

            @Schema(description = "The column's heading", examples = "办学类型") @Size(max = 30)
            String column,

            @Schema(description = "Stable code", examples = "kind-unknown") @Size(max = 50)
            String code,

            @Schema(description = "What to do, in the language of Accept-Language") @Size(max = 3000)
            String message) {}
}
