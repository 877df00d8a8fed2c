package org.dudao.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit that was paid to a school, as a reminder. */
public record LastVisit(
        UUID id,
        LocalDate visitedOn,
        @Size(max = 8) List<@Min(1) @Max(8) Integer> matters,
        @Schema(minimum = "0", maximum = "50") int problems) {}
