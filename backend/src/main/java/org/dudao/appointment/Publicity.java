package org.dudao.appointment;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Due;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where and how long a candidate is made public, and what was objected within those days (D6). */
@MappedSuperclass
abstract class Publicity extends Aggregate {

    private @Nullable String publicityPlace;
    private @Nullable LocalDate publicisedOn;
    private @Nullable LocalDate publicityUntil;

    /** Stored as it was counted, so that later rules and calendars move nothing. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Due publicity;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AppointmentObjection> objections = List.of();

    protected Publicity() {}

    Publicity(int regionId) {
        super(regionId);
    }

    void publicise(String place, Due until) {
        publicityPlace = place;
        publicisedOn = until.startOn();
        publicityUntil = until.on();
        publicity = until;
    }

    /** Within the days of the publicity; later ones are other matters. */
    void object(LocalDate on, String text) {
        var until = Objects.requireNonNull(publicity);
        if (on.isBefore(until.startOn()) || until.isOver(on)) {
            throw new RuleViolation(
                    "appointment.objection-outside", Map.of("from", until.startOn(), "until", until.on()));
        }
        var all = new ArrayList<>(objections);
        all.add(new AppointmentObjection(all.size() + 1, on, text, null, null));
        objections = List.copyOf(all);
    }

    void answer(LocalDate on, int number, String words) {
        if (objections.stream().noneMatch(one -> one.number() == number)) {
            throw new NotFound();
        }
        objections = objections.stream()
                .map(one -> one.number() == number ? one.answered(words, on) : one)
                .toList();
    }

    @Nullable
    String publicityPlace() {
        return publicityPlace;
    }

    @Nullable
    LocalDate publicityUntil() {
        return publicityUntil;
    }

    @Nullable
    Due publicity() {
        return publicity;
    }

    List<AppointmentObjection> objections() {
        return objections;
    }
}
