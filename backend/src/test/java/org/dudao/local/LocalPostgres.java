package org.dudao.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL without an installation, with the same users as in production: one owns, one runs. */
public final class LocalPostgres implements AutoCloseable {

    private static final List<String> ROLES_AND_DATABASES = List.of(
            "create role app_owner login password 'app_owner'",
            "create role app_rt login password 'app_rt'",
            "create role keycloak login password 'keycloak'",
            "create database dudao owner app_owner",
            "create database keycloak owner keycloak");
    private static final Map<String, String> ALWAYS = Map.of("max_connections", "100", "listen_addresses", "127.0.0.1");
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("io.zonky.test.db.postgres.embedded");

    static {
        LOG.setLevel(Level.OFF);
    }

    private final @Nullable Path data;
    private final Map<String, String> settings;
    private EmbeddedPostgres server;

    private LocalPostgres(@Nullable Path data, int port, Map<String, String> settings) throws IOException {
        this.data = data;
        this.settings = settings;
        this.server = open(port);
    }

    /**
     * @param data where the data lie between runs, or null to forget them
     * @param port where to listen, 0 for any free port
     */
    public static LocalPostgres start(@Nullable Path data, int port) throws IOException, SQLException {
        return start(data, port, Map.of());
    }

    /** @param settings of the server, in place of the usual ones */
    static LocalPostgres start(@Nullable Path data, int port, Map<String, String> settings)
            throws IOException, SQLException {
        var all = new HashMap<>(ALWAYS);
        if (data != null) {
            all.putAll(DURABLE);
        }
        all.putAll(settings);
        var postgres = new LocalPostgres(data, port, Map.copyOf(all));
        postgres.prepare();
        return postgres;
    }

    private EmbeddedPostgres open(int port) throws IOException {
        var builder = EmbeddedPostgres.builder().setPort(port).setLocaleConfig("locale", "C.UTF-8");
        settings.forEach(builder::setServerConfig);
        if (data != null) {
            builder.setDataDirectory(data).setCleanDataDirectory(false);
        }
        return builder.start();
    }

    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_roles where rolname = 'app_rt'")
                    .next()) {
                for (var sql : ROLES_AND_DATABASES) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Stops without writing anything out, like {@code pg_ctl stop -m immediate}: the next start recovers. */
    public void crash() throws IOException, InterruptedException {
        end("QUIT");
    }

    /** Kills the server process itself; what served its connections notices and ends. */
    public void kill() throws IOException, InterruptedException {
        end("KILL");
    }

    /** Stops in good order. */
    public void stop() throws IOException {
        server.close();
    }

    /** Starts again on the same data and the same port, and returns when it takes connections. */
    public void restart() throws IOException {
        server = open(server.getPort());
    }

    private void end(String signal) throws IOException, InterruptedException {
        if (data == null) {
            throw new IllegalStateException("data that are forgotten need no recovery");
        }
        var postmaster = Leftovers.postmaster(data).orElseThrow();
        var family = postmaster.descendants().toList();
        Child.signal(signal, postmaster);
        Leftovers.awaitEnd(postmaster);
        family.forEach(Leftovers::awaitEnd);
        // Nothing is left to stop; this gives back the lock on the data.
        server.close();
    }

    /** JDBC address of the product's database. */
    public String url() {
        return url("dudao");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** JDBC address of the product's database for somebody who sees through all walls. */
    public String superuserUrl() {
        return url() + "?user=postgres&password=postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
