package org.dudao.lesson;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observed lesson in a list. */
public record LessonRow(
        UUID id,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        LocalDate observedOn,
        @Size(max = 50) String className,
        @Size(max = 50) String course,
        @Size(max = 50) String teacher,
        @Schema(minimum = "1", maximum = "5") int stars,
        @Size(max = 100) String observedBy,

        @Schema(description = "A later one corrects it") boolean corrected)
        implements Row {}
