package org.dudao.inspection;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report from the scene. */
public record EmergencyReportRow(
        UUID id,
        UUID schoolId,
        @Size(max = 200) String schoolName,

        @Schema(description = "The record that follows; its author's alone until it is submitted")
        UUID inspectionId,

        @Schema(description = "Which one of this emergency, the first being the one sent at once", minimum = "1")
        int number,

        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = "([01]\\d|2[0-3]):[0-5]\\d", examples = "08:30")
        LocalTime arrivedAt,

        @Size(max = 2000) String text,
        @Size(max = 100) String reportedBy,
        Instant reportedAt)
        implements Row {}
