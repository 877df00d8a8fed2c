package org.dudao.appointment;

import java.time.LocalDate;
import org.dudao.person.Deed;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is taken.
 *
 * @param by nobody when the calendar takes it
 * @param reason why it is taken though a soft condition is unmet
 */
record Taken(
        AppointmentAction action,
        @Nullable Deed by,
        LocalDate on,
        @Nullable String note,
        @Nullable String reason) {}
