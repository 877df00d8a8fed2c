package org.dudao.plate;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school and its newest plate. */
public record PlateRow(
        UUID schoolId,
        @Size(max = 50) String schoolCode,
        @Size(max = 200) String schoolName,
        SchoolKind schoolKind,

        @Schema(description = "Who answers for the school today") @Nullable
        UUID inspectorId,

        @Nullable @Size(max = 100) String inspectorName,
        PlateStanding standing,
        @Size(max = 10) List<PlateFault> faults,

        @Schema(description = "Since when the plate is out of date") @Nullable
        LocalDate outdatedSince,

        @Schema(description = "By when it is to be renewed (C4-02)") @Nullable
        LocalDate renewBy,

        boolean overdue,
        @Nullable PlateView plate) {}
