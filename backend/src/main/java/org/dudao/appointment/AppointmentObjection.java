package org.dudao.appointment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody said against a candidate during the publicity, and what they were answered. */
public record AppointmentObjection(
        @Schema(minimum = "1") int number,
        LocalDate on,
        @Size(max = 2000) String text,
        @Nullable @Size(max = 2000) String answer,
        @Nullable LocalDate answeredOn) {

    AppointmentObjection answered(String words, LocalDate day) {
        return new AppointmentObjection(number, on, text, words, day);
    }
}
