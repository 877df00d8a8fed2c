package org.dudao.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL without an installation, with the same users as in production: one owns, one runs. */
public final class LocalPostgres implements AutoCloseable {

    private static final List<String> ROLES_AND_DATABASES = List.of(
            "create role app_owner login password 'app_owner'",
            "create role app_rt login password 'app_rt'",
            "create role keycloak login password 'keycloak'",
            "create database dudao owner app_owner",
            "create database keycloak owner keycloak");

    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * @param data where the data lie between runs, or null to forget them
     * @param port where to listen, 0 for any free port
     */
    public static LocalPostgres start(@Nullable Path data, int port) throws IOException, SQLException {
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1");
        if (data != null) {
            builder.setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on");
        }
        var postgres = new LocalPostgres(builder.start());
        postgres.prepare();
        return postgres;
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

    /** JDBC address of the product's database. */
    public String url() {
        return url("dudao");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
