package org.dudao.school;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dudao.document.FileView;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a school's charter. */
public record SchoolCharterView(
        int version,

        @Schema(description = "Counted from 1; the highest is in force") @Min(1)
        int number,

        LocalDate adoptedOn,
        @Nullable @Size(max = 500) String note,
        @Nullable FileView file)
        implements Versioned {}
