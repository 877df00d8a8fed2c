package org.dudao.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence is asked for only with the reason printed beside it (国办函〔2026〕12号). */
public record EvidenceRule(
        @NotNull Evidence evidence,
        @NotNull EvidenceOccasion occasion,

        @Schema(description = "Printed beside the question; a published edition has one") @NotNull @Size(max = 200)
        String reason) {}
