package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one month is about (F3): the routine theme with its matters, and a special one. */
public record ThemeMonth(
        @Min(1) @Max(12) int month,

        @Schema(description = "Which of the eight items the theme is about") @NotNull @Size(max = 8)
        List<@NotNull @Min(1) @Max(8) Integer> matters,

        @Nullable @Size(max = 200) String theme,
        @Nullable @Size(max = 200) String special) {}
