package org.dudao.inspection;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the school was told before the inspectors left, who heard it and when (C5-08). */
public record InspectionFeedback(
        @NotBlank @Size(max = 4000) String words,
        @NotBlank @Size(max = 100) String heardBy,

        @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = "([01]\\d|2[0-3]):[0-5]\\d", maxLength = 5, examples = "08:30")
        LocalTime at) {}
