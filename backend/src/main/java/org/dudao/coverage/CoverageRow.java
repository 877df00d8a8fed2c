package org.dudao.coverage;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one open school stands in a year. */
public record CoverageRow(
        UUID schoolId,
        @Size(max = 50) String schoolCode,
        @Size(max = 100) String schoolName,
        SchoolKind kind,
        @Nullable UUID districtId,
        @Nullable @Size(max = 100) String districtName,
        @Nullable UUID inspectorId,
        @Nullable @Size(max = 100) String inspectorName,

        @Schema(description = "Days of the year on which it was visited")
        int visits,

        @Schema(description = "Duties of the year that cannot be done any more")
        int missed,

        @Schema(description = "The first day that went by for one of them") @Nullable
        LocalDate lostOn,

        @Schema(description = "The gap that has to be closed first; absent where none can or has to be") @Nullable
        CoverageDuty next,

        @Schema(description = "Of the eight matters, those that are neither done nor planned this year") @Size(max = 8)
        List<Integer> mattersLeft,

        @Size(max = 12) List<CoverageCell> months) {}
