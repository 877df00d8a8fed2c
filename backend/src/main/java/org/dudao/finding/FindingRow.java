package org.dudao.finding;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding in a list. */
public record FindingRow(
        UUID id,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        UUID inspectionId,
        @Schema(minimum = "1", maximum = "8") int item,
        FindingGrade grade,
        @Size(max = 4000) String description,
        LocalDate foundOn,
        FindingState state,
        @Nullable UUID rectificationId)
        implements Row {}
