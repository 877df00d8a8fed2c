package org.dudao.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way of looking and how much of it: lessons, documents, meetings, persons, questionnaires, walks. */
public record MethodUse(
        @NotNull InspectionMethod method,

        @Schema(description = "How many") @Min(1) @Max(9999) int count) {}
