package org.dudao.finding;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Versioned;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding. Nothing is done to it by hand: it follows its rectification. */
public record FindingView(
        UUID id,
        @Schema(minimum = "0") int version,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        SchoolKind schoolKind,
        UUID inspectionId,
        @Schema(minimum = "1", maximum = "8") int item,
        FindingGrade grade,
        @Size(max = 4000) String description,
        @Nullable @Size(max = 4000) String advice,
        LocalDate foundOn,
        FindingState state,
        @Nullable UUID rectificationId,
        @Nullable LocalDate closedOn)
        implements Versioned {}
