package org.dudao.appointment;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.RuleViolation;
import org.dudao.person.Deed;
import org.dudao.person.Placed;
import org.jspecify.annotations.Nullable;

/** A step as the caller takes it now: on a day that has come, under their name. */
@ApplicationScoped
class Taking {

    private final SecurityIdentity identity;
    private final Clock clock;

    Taking(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Taken today(AppointmentAction action, @Nullable String note) {
        return on(today(), action, note, null);
    }

    /** What was done on that day; nothing is recorded before it happens. */
    Taken on(LocalDate day, AppointmentAction action, @Nullable String note, @Nullable String reason) {
        if (day.isAfter(today())) {
            throw new RuleViolation("appointment.not-yet", Map.of("on", day));
        }
        return from(day, action, note, reason);
    }

    /** What takes effect on that day, be it still to come. */
    Taken from(LocalDate day, AppointmentAction action, @Nullable String note, @Nullable String reason) {
        var placed = Placed.of(identity);
        return new Taken(action, Deed.of(placed, Instant.now(clock)), day, note, reason);
    }
}
