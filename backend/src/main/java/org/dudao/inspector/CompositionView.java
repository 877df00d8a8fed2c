package org.dudao.inspector;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dudao.kernel.Advice;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a division's inspectors are made up, now and over the last months (C2-11). */
public record CompositionView(
        @Schema(description = "Id of the rule", examples = "C2-11") @Size(max = 10)
        String rule,

        @Size(max = 60) List<CompositionMonth> months,
        @Size(max = 20) List<CompositionSource> sources,

        @Schema(description = "Kinds of open schools that no inspector in office says they know") @Size(max = 20)
        List<SchoolKind> uncovered,

        @Size(max = 10) List<Advice> advice) {

    /** Who was in office when a month ended; the present month as of today. */
    public record CompositionMonth(
            @Schema(description = "The first day of the month")
            LocalDate month,

            @Schema(minimum = "0") int inspectors,
            @Schema(minimum = "0") int fullTime,

            @Schema(description = "Full-time inspectors among all, four decimals; absent without inspectors") @Nullable
            BigDecimal share) {}

    /** How many inspectors in office come from one group. */
    public record CompositionSource(
            InspectorSource source, @Schema(minimum = "0") int count) {}
}
