package org.dudao.comprehensive;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The present principal's term of office and the comprehensive inspection within it (C6-11). */
public record ComprehensiveTerm(
        @Size(max = 50) String principal,
        LocalDate from,

        @Schema(description = "Absent where nobody recorded when the term ends") @Nullable
        LocalDate until,

        @Schema(description = "The last day of the last one within the term") @Nullable
        LocalDate heldOn,

        @Schema(description = "From that day on one has to be arranged before the term ends") @Nullable
        LocalDate warnOn,

        ComprehensiveTermState state) {}
