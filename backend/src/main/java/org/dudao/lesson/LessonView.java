package org.dudao.lesson;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An observed lesson. */
public record LessonView(
        UUID id,
        @Size(max = 200) String schoolName,
        SchoolKind kind,
        LessonContent content,
        @Size(max = 100) String observedBy,
        Instant sentAt,

        @Schema(description = "The later one that corrects it") @Nullable
        UUID correctedById,

        @Schema(description = "Whether the caller may send a correction")
        boolean correctable) {}
