package org.dudao.appointment;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dudao.appointment.AppointmentView.AppointmentNext;
import org.dudao.appointment.AppointmentView.AppointmentPublicity;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Condition;
import org.dudao.kernel.Due;
import org.dudao.kernel.Words;
import org.dudao.region.Divisions;
import org.jspecify.annotations.Nullable;

/** Draws appointments as they are today for whoever asks. */
@ApplicationScoped
class AppointmentViewing {

    private final AppointmentTermsInForce terms;
    private final Divisions divisions;
    private final Words words;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    AppointmentViewing(
            AppointmentTermsInForce terms,
            Divisions divisions,
            Words words,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.terms = terms;
        this.divisions = divisions;
        this.words = words;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    AppointmentView view(Appointment appointment) {
        var today = LocalDate.now(clock);
        var inForce = terms.of(appointment.regionId(), today);
        return appointment.view(
                divisions.name(appointment.regionId()),
                publicity(appointment.publicityPlace(), appointment.publicity(), today),
                appointment.filing(inForce, today),
                next(appointment, inForce, today));
    }

    private @Nullable AppointmentPublicity publicity(@Nullable String place, @Nullable Due due, LocalDate today) {
        return place == null || due == null
                ? null
                : new AppointmentPublicity(
                        place,
                        due.startOn(),
                        due.on(),
                        due.days(),
                        due.skipped(),
                        due.provisional(),
                        due.isOver(today),
                        explained(due));
    }

    private String explained(Due due) {
        var holidays = due.skipped().stream()
                .map(Due.Skipped::name)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("、"));
        var facts = Map.of(
                "start", due.startOn(),
                "days", due.days(),
                "skipped", due.skipped().size(),
                "holidays", holidays,
                "until", due.on());
        return words.of(holidays.isEmpty() ? "appointment.publicity" : "appointment.publicity-holidays", facts)
                + (due.provisional()
                        ? words.of(
                                "appointment.publicity-provisional",
                                Map.of("year", String.valueOf(due.on().getYear())))
                        : "");
    }

    private List<AppointmentNext> next(Appointment appointment, AppointmentTerms inForce, LocalDate today) {
        if (appointment.regionId() != caller.home()
                || !identity.checkPermissionBlocking(new StringPermission("appointment", "write"))) {
            return List.of();
        }
        return appointment.state().actions.stream()
                .filter(AppointmentAction::offered)
                .map(action -> new AppointmentNext(
                        action,
                        appointment.unmet(action, inForce, today).stream()
                                .map(one -> Condition.of(one, words))
                                .toList()))
                .toList();
    }
}
