package org.dudao.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who approved an appointment, when and by which document. */
public record AppointmentApproval(
        @NotNull ApprovingAuthority authority,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 50) String documentNumber) {}
