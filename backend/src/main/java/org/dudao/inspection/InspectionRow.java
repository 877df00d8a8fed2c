package org.dudao.inspection;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit in a list. */
public record InspectionRow(
        UUID id,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        LocalDate visitedOn,
        @Size(max = 10) List<String> inspectorNames,
        @Size(max = 8) List<Integer> matters,
        int problems,
        InspectionState state,
        @Nullable Instant submittedAt) {}
