package org.dudao.document;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that somebody took along. */
public record ListExportRow(
        UUID id,
        @Size(max = 100) String name,

        @Schema(description = "By what it was narrowed, in the words of who took it") @Size(max = 1000)
        String filters,

        @Schema(
                description = "Path and query that draw the same list as it is now",
                examples = "/api/school-sheet?kind=PRIMARY")
        @Size(max = 2000)
        String address,

        @Size(max = 100) String takenName,
        Instant takenAt)
        implements Row {}
