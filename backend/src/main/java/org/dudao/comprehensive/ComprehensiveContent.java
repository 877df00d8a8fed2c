package org.dudao.comprehensive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a comprehensive inspection. */
public record ComprehensiveContent(
        @NotNull UUID schoolId,
        @Schema(description = "On site") @NotNull LocalDate firstDay,

        @Schema(description = "On site; from it the years are counted (C6-09)") @NotNull
        LocalDate lastDay,

        @Schema(description = "Who led") @NotBlank @Size(max = 100)
        String leader,

        @Schema(description = "Who else was there") @Nullable @Size(max = 500)
        String members,

        @NotBlank @Size(max = 4000) String conclusion,

        @Schema(description = "The day of the report") @Nullable
        LocalDate reportedOn,

        @Schema(description = "The report, uploaded before") @Nullable
        UUID fileId,

        @Schema(description = "Where it takes the place of a wrong one") @Nullable @Valid
        ComprehensiveCorrection correction) {

    /** Which one it strikes out, and why. */
    public record ComprehensiveCorrection(
            @NotNull UUID replacedId,
            @NotBlank @Size(max = 500) String reason) {}

    void check(LocalDate today) {
        mustFollow(firstDay, lastDay);
        mustHaveCome(lastDay, today);
        if (reportedOn != null) {
            mustFollow(lastDay, reportedOn);
            mustHaveCome(reportedOn, today);
        }
    }

    private static void mustFollow(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new RuleViolation("period-backwards", Map.of("from", from, "until", until));
        }
    }

    private static void mustHaveCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolation("comprehensive.in-future", Map.of("day", day));
        }
    }
}
