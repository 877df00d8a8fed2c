package org.dudao.local;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The real Keycloak of the distribution. The unpacked, once built programs are shared by all runs; each run has a home
 * of links to them with its own import folder, so that a test beside {@code make run} disturbs nobody.
 */
final class LocalKeycloak {
    /** What nobody needs and somebody may abuse is not even there (O-06). */
    static final String FEATURES = "--features-disabled=ciba,device-flow,impersonation,token-exchange-standard";

    private static final List<String> BUILD = List.of(
            "build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false", FEATURES);

    private final Settings settings;
    private final Path programs;
    private final Path home;

    LocalKeycloak(Settings settings) {
        this.settings = settings;
        this.programs = settings.programs().resolve("keycloak");
        this.home = settings.home().resolve("keycloak-home");
    }

    /** Compiles the chosen options into the distribution; about half a minute, once. */
    void build() throws IOException, InterruptedException {
        if (!Files.exists(programs.resolve("lib/quarkus-run.jar"))) {
            throw new Trouble("缺少 Keycloak,请用 make run 启动", "Keycloak is not unpacked, start with: make run");
        }
        Path stamp = programs.resolve("built-for");
        String options = String.join(" ", BUILD);
        if (Files.exists(stamp) && Files.readString(stamp).equals(options)) {
            return;
        }
        try (var build = Child.start("Keycloak", command(programs, BUILD), Map.of(), settings.log("keycloak-build"))) {
            build.finish();
        }
        Files.writeString(stamp, options);
    }

    Child start(LocalPostgres postgres, Secrets secrets) throws IOException, SQLException {
        Map<String, String> environment = new HashMap<>(secrets.forRealm());
        environment.put("DUDAO_PASSWORD_POLICY", settings.passwordPolicy());
        environment.put("DUDAO_WEB_URL", settings.webUrl());
        environment.put("DUDAO_BACK_URL", settings.webUrl());
        layOut();
        forgetIfChanged(postgres, environment);
        environment.putAll(Map.of(
                "KC_DB_URL", postgres.url("keycloak"),
                "KC_DB_USERNAME", "keycloak",
                "KC_DB_PASSWORD", "keycloak",
                "KC_DB_POOL_MAX_SIZE", "10",
                "KC_CACHE", "local",
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", String.valueOf(settings.keycloakPort()),
                "KC_HOSTNAME", settings.keycloakUrl()));
        return Child.start(
                "Keycloak",
                command(home, List.of("start", "--optimized", "--import-realm")),
                environment,
                settings.log("keycloak"));
    }

    URI probe() {
        return URI.create(settings.issuer() + "/.well-known/openid-configuration");
    }

    private void layOut() throws IOException {
        Path imports = home.resolve("data/import");
        Files.createDirectories(imports);
        for (String part : List.of("conf", "lib", "providers", "themes")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, programs.resolve(part));
        }
        Path local = settings.root().resolve("backend/src/local");
        // Keycloak takes the users of a realm from a second file by this naming rule.
        copy(local.resolve("dudao-realm.json"), imports.resolve("dudao-realm.json"));
        copy(local.resolve("dudao-demo-users.json"), imports.resolve("dudao-users-0.json"));
        Path blacklists = home.resolve("data/password-blacklists");
        Files.createDirectories(blacklists);
        copy(local.resolve("weak-passwords.txt"), blacklists.resolve("weak-passwords.txt"));
    }

    /** Keycloak never imports a realm twice: one that would come out differently has to go first. */
    private void forgetIfChanged(LocalPostgres postgres, Map<String, String> values) throws IOException, SQLException {
        String fingerprint = fingerprint(values);
        Path stamp = settings.home().resolve("postgres").resolve("keycloak-realm");
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        try (var connection = DriverManager.getConnection(postgres.url("keycloak"), "keycloak", "keycloak");
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists public cascade; create schema public");
        }
        Files.writeString(stamp, fingerprint);
    }

    private String fingerprint(Map<String, String> values) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("data/import"))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
            for (String value : values.values().stream().sorted().toList()) {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code kc.sh} runs, without the shell in between, so that ending the process ends Keycloak. */
    private List<String> command(Path directory, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Dkc.home.dir=" + directory,
                "-Djboss.server.config.dir=" + directory.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
