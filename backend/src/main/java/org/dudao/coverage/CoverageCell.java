package org.dudao.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school in a month with school days. */
public record CoverageCell(
        @Schema(minimum = "1", maximum = "12") int month, int due, int done, int planned, CoverageState state) {}
