package org.dudao.school;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.dudao.school.SchoolImport.SchoolImportState;

/** An uploaded list in a list of them. */
public record SchoolImportListRow(
        UUID id,
        SchoolImportKind kind,
        @Size(max = 200) String fileName,
        SchoolImportState state,
        @Min(0) int added,
        @Min(0) int changed,
        @Min(0) int unchanged,
        @Min(0) int wrong,
        Instant createdAt)
        implements Row {}
