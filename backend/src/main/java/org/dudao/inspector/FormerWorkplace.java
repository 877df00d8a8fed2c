package org.dudao.inspector;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody worked before, as what and how long. */
public record FormerWorkplace(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 50) String post,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
