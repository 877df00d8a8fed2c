package org.dudao.person;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.jspecify.annotations.Nullable;

/** Finds out who an account is and where it is placed today: on every request, before there is a scope. */
@ApplicationScoped
class PlacementLookup {

    private static final String BIND =
            "update person set subject = ? where account = ? and subject is null and state = 'ABSENT' returning id";
    private static final String SHUT = "select 1 from person where subject = ? and state in ('DISABLED', 'ENDED')";
    private static final String PLACED = """
            select p.id, p.name, p.account, l.role, l.region_id, l.school_id, l.inspector_id, p.last_used_on,
                   array(select below.id from division here, division below
                         where here.id = l.region_id and below.path like here.path || '%%'
                           and below.level <> 'TOWNSHIP') as regions
            from person p join placement l on l.region_id = p.region_id and l.person_id = p.id
            where p.%s = ? and p.state not in ('DISABLED', 'ENDED')
              and l.valid_from <= ? and (l.valid_until is null or l.valid_until >= ?)""";
    private static final String BY_SUBJECT = PLACED.formatted("subject");
    private static final String BY_ID = PLACED.formatted("id");

    private final AgroalDataSource database;

    PlacementLookup(AgroalDataSource database) {
        this.database = database;
    }

    Optional<Placed> find(String subject, @Nullable String account, LocalDate today) {
        return asked(connection -> {
            var placed = placed(connection, BY_SUBJECT, subject, today);
            return placed.isEmpty() && account != null && bind(connection, subject, account)
                    ? placed(connection, BY_SUBJECT, subject, today)
                    : placed;
        });
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
            if (!row.next()) {
                return Optional.empty();
            }
            Set<Integer> regions =
                    new HashSet<>(List.of((Integer[]) row.getArray("regions").getArray()));
            return Optional.of(new Placed(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("account"),
                    Role.valueOf(row.getString("role")),
                    row.getInt("region_id"),
                    regions,
                    row.getObject("school_id", UUID.class),
                    row.getObject("inspector_id", UUID.class),
                    row.getObject("last_used_on", LocalDate.class)));
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
