package org.dudao.person;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Finds out who an account is and where it is placed today: on every request, before there is a scope. */
@ApplicationScoped
class PlacementLookup {

    private static final String BIND =
            "update person set subject = ? where account = ? and subject is null and state = 'ABSENT' returning id, region_id";
    private static final String SHUT = "select 1 from person where subject = ? and state in ('DISABLED', 'ENDED')";
    private static final String BY_SUBJECT = PlacementToday.of("?");
    private static final String BY_ID = PlacementToday.ofPerson("?");

    private final AgroalDataSource database;
    private final Event<DomainEvent> events;

    PlacementLookup(AgroalDataSource database, Event<DomainEvent> events) {
        this.database = database;
        this.events = events;
    }

    Optional<Placed> find(String subject, @Nullable String account, LocalDate today) {
        var placed = of(subject, today);
        return placed.isEmpty() && account != null && bind(subject, account) ? of(subject, today) : placed;
    }

    private Optional<Placed> of(String subject, LocalDate today) {
        return asked(connection -> placed(connection, BY_SUBJECT, subject, today));
    }

    /** Of somebody else, to explain what they see. */
    Optional<Placed> of(UUID person, LocalDate today) {
        return asked(connection -> placed(connection, BY_ID, person, today));
    }

    /** Whether this account was disabled or ended, whatever token it still shows. */
    boolean isShut(String subject) {
        return asked(connection -> {
            try (var query = connection.prepareStatement(SHUT)) {
                query.setString(1, subject);
                return query.executeQuery().next();
            }
        });
    }

    private static Optional<Placed> placed(Connection connection, String question, Object who, LocalDate today)
            throws SQLException {
        try (var query = connection.prepareStatement(question)) {
            query.setObject(1, who);
            query.setObject(2, today);
            query.setObject(3, today);
            var row = query.executeQuery();
            return row.next() ? Optional.of(PlacementToday.read(row)) : Optional.empty();
        }
    }

    /** An account that the office named in advance becomes this person once, at its first sign-in. */
    private boolean bind(String subject, String account) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var update = connection.prepareStatement(BIND)) {
                update.setString(1, subject);
                update.setString(2, account);
                var bound = update.executeQuery();
                if (!bound.next()) {
                    return false;
                }
                events.fire(new AccountBound(bound.getObject("id", UUID.class), bound.getInt("region_id"), subject));
                return true;
            }
        }));
    }

    private <T> T asked(Question<T> question) {
        return CallerScope.asSystem(() -> {
            try (var connection = database.getConnection()) {
                return question.ask(connection);
            }
        });
    }

    private interface Question<T> {

        T ask(Connection connection) throws SQLException;
    }
}
