package org.dudao.region;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A division in a list. */
public record DivisionRow(
        @Schema(description = "Ours for ever, whatever happens to the code", minimum = "1")
        int id,

        @Schema(description = "Code after GB/T 2260, nine digits for townships", examples = "370214") @Size(max = 9)
        String code,

        @Size(max = 100) String name,
        DivisionLevel level) {}
