package org.dudao.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One replica of the packaged product, as production runs it, with the local database, sign-in and front end. */
public final class LocalApi implements AutoCloseable {
    private final Settings settings;
    private final String name;
    private final int port;
    private final Map<String, String> environment;
    private @Nullable Child process;
    private int starts;

    LocalApi(Settings settings, String name, int port, Map<String, String> environment) {
        this.settings = settings;
        this.name = name;
        this.port = port;
        this.environment = environment;
    }

    /** What the product is told about its surroundings. */
    static Map<String, String> environment(Settings settings, LocalPostgres postgres) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", "app_rt");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "app_rt");
        environment.put("QUARKUS_FLYWAY_USERNAME", "app_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", "app_owner");
        environment.put("DUDAO_TIMERS_EVERY", "5s");
        environment.put("DUDAO_FIRST_OFFICE_REGION", "370214");
        environment.put("DUDAO_FIRST_OFFICE_ACCOUNT", "chenhua");
        environment.put("DUDAO_FIRST_OFFICE_NAME", "陈华");
        environment.put(
                "DUDAO_WEB_ROOT", settings.root().resolve("frontend/dist").toString());
        environment.put("DUDAO_FILES_ROOT", settings.home().resolve("files").toString());
        return environment;
    }

    /** Sign-in through Keycloak. */
    static Map<String, String> signIn(Settings settings, Secrets secrets) {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer(),
                "QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.web());
    }

    /** No Keycloak: nobody signs in, and bearer tokens by {@link SigningKey} are believed. */
    static Map<String, String> tokens(Settings settings) {
        return Map.of(
                "QUARKUS_OIDC_TENANT_ENABLED",
                "false",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                settings.issuer(),
                "QUARKUS_OIDC_MACHINE_AUTH_SERVER_URL",
                "",
                "QUARKUS_OIDC_MACHINE_PUBLIC_KEY",
                SigningKey.publicKey(),
                "QUARKUS_OIDC_MACHINE_TOKEN_ISSUER",
                SigningKey.ISSUER);
    }

    /** Starts it and does not wait; see {@link #awaitReady}. Every start writes a log of its own. */
    Child start() throws IOException {
        return start(Map.of());
    }

    private Child start(Map<String, String> more) throws IOException {
        Path product = settings.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        all.putAll(more);
        starts++;
        process = Child.start(
                "Dudao",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-jar",
                        product.toString()),
                all,
                settings.log(starts == 1 ? name : name + "-" + starts));
        return process;
    }

    void awaitReady() throws InterruptedException {
        running().awaitReady(URI.create(url() + "/q/health/ready"));
    }

    /** Starts it again after {@link #kill} or {@link #close} and waits until it answers. */
    public void restart() throws IOException, InterruptedException {
        restart(Map.of());
    }

    /** @param environment what shall be different this time */
    public void restart(Map<String, String> environment) throws IOException, InterruptedException {
        start(environment);
        awaitReady();
    }

    /** {@code kill -9}. */
    public void kill() {
        running().kill();
    }

    /** It stands still in the middle of whatever it does, as in a long garbage collection. */
    public void pause() throws IOException, InterruptedException {
        Child.signal("STOP", running().handle());
    }

    /** It goes on where it stood. */
    public void resume() throws IOException, InterruptedException {
        Child.signal("CONT", running().handle());
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Everything it has written since its last start is below this name. */
    public Path log() {
        return settings.log(starts == 1 ? name : name + "-" + starts);
    }

    /** Ends in good order, as a rolling restart does. */
    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    private Child running() {
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return process;
    }
}
