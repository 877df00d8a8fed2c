package org.dudao.appointment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspector.InspectorKind;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment in a list. */
public record AppointmentRow(
        UUID id,
        AppointmentState state,
        InspectorKind kind,
        @Size(max = 500) String need,
        LocalDate openedOn,
        @Nullable @Size(max = 100) String name,
        @Nullable Candidate candidate,
        @Nullable LocalDate publicisedOn,
        @Nullable LocalDate publicityUntil,
        @Nullable UUID inspectorId,
        @Nullable LocalDate termUntil,

        @Schema(description = "Which consecutive term this is (C2-09)", minimum = "1")
        int termNumber)
        implements Row {}
