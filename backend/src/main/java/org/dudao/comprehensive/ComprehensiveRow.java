package org.dudao.comprehensive;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comprehensive inspection in a list. */
public record ComprehensiveRow(
        UUID id,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        LocalDate firstDay,
        LocalDate lastDay,
        @Size(max = 100) String leader,
        @Nullable LocalDate reportedOn,
        @Size(max = 100) String recordedBy,

        @Schema(description = "Struck out: it does not count")
        boolean struck)
        implements Row {}
