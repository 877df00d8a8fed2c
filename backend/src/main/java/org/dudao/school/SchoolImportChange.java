package org.dudao.school;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One column of a school that an import would change. */
public record SchoolImportChange(
        @Schema(description = "The column's heading", examples = "在校生数") @Size(max = 20)
        String column,

        @Nullable @Size(max = 200) String before,
        @Nullable @Size(max = 200) String after) {}
