package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit of an approved plan: where to go, when, with whom and about what. */
public record PlannedVisitRow(
        UUID id,
        UUID planId,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        LocalDate plannedOn,
        HalfDay half,
        @Size(max = 10) List<@Size(max = 100) String> inspectorNames,
        @Size(max = 8) List<@Min(1) @Max(8) Integer> matters,
        @Nullable @Size(max = 4000) String note,

        @Schema(description = "The record that says that it was paid") @Nullable
        UUID inspectionId,

        @Nullable LocalDate paidOn) {}
