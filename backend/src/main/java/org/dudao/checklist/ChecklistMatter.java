package org.dudao.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A matter with its questions. */
public record ChecklistMatter(
        @NotNull UUID id,

        @Schema(description = "Which of the eight items of regular supervision it serves (F1, F2)") @Min(1) @Max(8)
        int item,

        @NotNull @Size(max = 100) String title,
        @NotNull @Size(max = 30) List<@NotNull @Valid ChecklistItem> items) {}
