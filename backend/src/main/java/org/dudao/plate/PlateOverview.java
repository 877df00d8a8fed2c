package org.dudao.plate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many schools stand how with their plate (C4-01): every school is counted once. */
public record PlateOverview(
        @Schema(minimum = "0") long schools,
        @Schema(minimum = "0") long missing,
        @Schema(minimum = "0") long outdated,
        @Schema(minimum = "0") long making,
        @Schema(minimum = "0") long unproven,
        @Schema(minimum = "0") long mounted) {}
