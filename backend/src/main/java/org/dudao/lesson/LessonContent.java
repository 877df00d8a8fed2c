package org.dudao.lesson;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of an observed lesson (E9). */
public record LessonContent(
        @NotNull UUID schoolId,
        @NotNull LocalDate observedOn,
        @NotBlank @Size(max = 50) String className,
        @NotBlank @Size(max = 50) String course,
        @NotBlank @Size(max = 50) String teacher,

        @Schema(description = "What happened, as it was noted down") @Nullable @Size(max = 4000)
        String notes,

        @Schema(description = "One star to five") @Min(1) @Max(5)
        int stars,

        @NotBlank @Size(max = 4000) String evaluation,

        @Schema(description = "The earlier one of the same person and school that this one corrects") @Nullable
        UUID correctsId) {}
