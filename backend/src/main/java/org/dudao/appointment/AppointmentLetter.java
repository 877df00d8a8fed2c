package org.dudao.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Letter of appointment, credential and registration, each with its number (C2-07, C2-10). */
public record AppointmentLetter(
        @NotBlank @Size(max = 30) String number,
        @NotBlank @Size(max = 30) String credentialNumber,
        @NotBlank @Size(max = 30) String registrationNumber,
        @NotNull LocalDate on) {}
