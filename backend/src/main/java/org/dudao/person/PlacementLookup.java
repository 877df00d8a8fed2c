package org.dudao.person;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.dudao.kernel.CallerScope;
import org.jspecify.annotations.Nullable;

/** Finds out who an account is and where it is placed today: on every request, before there is a scope. */
@ApplicationScoped
class PlacementLookup {

    private static final String BIND =
            "update person set subject = ? where account = ? and subject is null returning id";
    private static final String PLACED = PlacementToday.of("?");

    private final AgroalDataSource database;

    PlacementLookup(AgroalDataSource database) {
        this.database = database;
    }

    Optional<Placed> find(String subject, @Nullable String account, LocalDate today) {
        return CallerScope.asSystem(() -> {
            try (var connection = database.getConnection()) {
                var placed = placed(connection, subject, today);
                return placed.isEmpty() && account != null && bind(connection, subject, account)
                        ? placed(connection, subject, today)
                        : placed;
            }
        });
    }

    private static Optional<Placed> placed(Connection connection, String subject, LocalDate today) throws SQLException {
        try (var query = connection.prepareStatement(PLACED)) {
            query.setString(1, subject);
            query.setObject(2, today);
            query.setObject(3, today);
            var row = query.executeQuery();
            return row.next() ? Optional.of(PlacementToday.read(row)) : Optional.empty();
        }
    }

    /** An account that the office named in advance becomes this person once, at its first sign-in. */
    private static boolean bind(Connection connection, String subject, String account) throws SQLException {
        try (var update = connection.prepareStatement(BIND)) {
            update.setString(1, subject);
            update.setString(2, account);
            return update.executeQuery().next();
        }
    }
}
