package org.dudao.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a candidate was examined: written test and interview out of a hundred, what was confirmed, and the result. */
public record CandidateExamination(
        @NotNull LocalDate on,
        @Nullable @Min(0) @Max(100) Integer writtenScore,
        @Nullable @Min(0) @Max(100) Integer interviewScore,
        boolean passed,
        @NotNull @Size(max = 9) List<@NotNull Quality> confirmed,
        @Nullable @Size(max = 1000) String comment) {}
