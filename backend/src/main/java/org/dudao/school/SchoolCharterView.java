package org.dudao.school;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.document.FileView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a school's charter. */
public record SchoolCharterView(
        UUID id,

        @Schema(description = "Counted from 1; the highest is in force") @Min(1)
        int number,

        LocalDate adoptedOn,
        @Nullable @Size(max = 500) String note,
        @Nullable FileView file) {}
