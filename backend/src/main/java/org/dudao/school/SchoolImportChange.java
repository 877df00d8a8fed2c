package org.dudao.school;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One column of a school that an import would change. */
public record SchoolImportChange(
        @Schema(description = "The column's heading", examples = "在校生数") @Size(max = 30)
        String column,

        @Nullable @Size(max = SchoolImportChange.LONGEST) String before,
        @Nullable @Size(max = SchoolImportChange.LONGEST) String after) {

    static final int LONGEST = 200;
}
