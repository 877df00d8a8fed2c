package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.jspecify.annotations.Nullable;

/** A school in a list. */
public record SchoolRow(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = SchoolFacts.LONGEST_NAME) String name,
        SchoolKind kind,
        Ownership ownership,
        @Nullable @Size(max = SchoolFacts.LONGEST_TOWNSHIP) String township,

        @Nullable @Min(0) @Max(SchoolFacts.LARGEST_ENROLMENT)
        Integer enrolment,

        boolean large,
        SchoolState state)
        implements Row {}
