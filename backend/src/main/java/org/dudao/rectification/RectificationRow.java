package org.dudao.rectification;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rectification in a list. */
public record RectificationRow(
        UUID id,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        @Schema(minimum = "1", maximum = "8") int item,
        FindingGrade grade,
        @Size(max = 4000) String problem,
        RectificationState state,
        LocalDate issuedOn,
        LocalDate dueOn,
        boolean overdue,
        int daysLeft,
        @Schema(minimum = "0") int round) {}
