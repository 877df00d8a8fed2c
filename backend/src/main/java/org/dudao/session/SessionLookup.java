package org.dudao.session;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.person.Placed;
import org.dudao.person.PlacementToday;
import org.dudao.person.SignedInAccount;
import org.jspecify.annotations.Nullable;

/**
 * Finds a live session and its owner's placement of today: on every request of a browser, before there is a scope; so it
 * is plain SQL and one round trip. The last use is written at most once a minute.
 */
@ApplicationScoped
class SessionLookup {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String LIVE = """
            select s.id as session, s.subject, s.account as signed_in_as, s.seen_at, placed.*
            from session s left join lateral (%s) placed on true
            where s.key = ? and s.ended_at is null and s.alive_until > ?""".formatted(PlacementToday.of("s.subject"));
    private static final String USED = """
            update session set seen_at = ?, alive_until = least(expires_at, ? + make_interval(mins => idle_minutes))
            where id = ? and ended_at is null""";

    /** A session that may be used, and by whom. */
    record Live(UUID id, SignedInAccount account, @Nullable Placed placed) {}

    private final AgroalDataSource database;
    private final Clock clock;

    SessionLookup(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Live> find(SessionRequest request) {
        return CallerScope.asSystem(() -> {
            try (var connection = database.getConnection()) {
                return find(connection, request, Instant.now(clock));
            }
        });
    }

    private Optional<Live> find(Connection connection, SessionRequest request, Instant now) throws SQLException {
        var today = LocalDate.now(clock);
        try (var query = connection.prepareStatement(LIVE)) {
            query.setObject(1, today);
            query.setObject(2, today);
            query.setBytes(3, request.key().digest());
            query.setObject(4, utc(now));
            var row = query.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            var live = live(row);
            var seen = row.getObject("seen_at", OffsetDateTime.class).toInstant();
            if (!request.background() && seen.plus(MINUTE).isBefore(now)) {
                use(connection, live.id(), now);
            }
            return Optional.of(live);
        }
    }

    private static Live live(ResultSet row) throws SQLException {
        return new Live(
                row.getObject("session", UUID.class),
                new SignedInAccount(row.getString("subject"), row.getString("signed_in_as")),
                row.getObject("person") == null ? null : PlacementToday.read(row));
    }

    private static void use(Connection connection, UUID id, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(USED)) {
            update.setObject(1, utc(now));
            update.setObject(2, utc(now));
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
