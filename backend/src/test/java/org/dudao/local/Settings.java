package org.dudao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What the environment may change about a local run.
 *
 * @param root the repository
 * @param programs what is unpacked once and shared by all runs
 * @param home data, logs and process ids of this run
 * @param county whether a fresh database gets the demonstration county
 * @param passwordProfile {@code mlps} or {@code asvs}
 */
record Settings(
        Path root,
        Path programs,
        Path home,
        int webPort,
        int keycloakPort,
        boolean fresh,
        boolean county,
        String passwordProfile) {

    static Settings from(Map<String, String> environment, Path root) {
        Path programs = root.resolve(".run");
        String home = environment.get("RUN_DIR");
        return new Settings(
                root,
                programs,
                home == null ? programs : Path.of(home).toAbsolutePath(),
                port(environment, "PORT", 8080),
                port(environment, "KEYCLOAK_PORT", 8180),
                "1".equals(environment.get("FRESH")),
                !"0".equals(environment.get("COUNTY")),
                environment.getOrDefault("PASSWORD_PROFILE", "mlps"));
    }

    String webUrl() {
        return "http://localhost:" + webPort;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    String issuer() {
        return keycloakUrl() + "/realms/dudao";
    }

    /** In the words of Keycloak. */
    String passwordPolicy() throws IOException {
        var policies = new Properties();
        try (var file = Files.newBufferedReader(root.resolve("backend/src/local/password-policies.properties"))) {
            policies.load(file);
        }
        var policy = policies.getProperty(passwordProfile);
        if (policy == null) {
            throw new Trouble(
                    "PASSWORD_PROFILE=" + passwordProfile + " 只能是 mlps 或 asvs",
                    "PASSWORD_PROFILE=" + passwordProfile + " is neither mlps nor asvs");
        }
        return policy;
    }

    /** Key and signed heads of the audit trail. */
    Path audit() {
        return home.resolve("audit");
    }

    Path log(String name) {
        return home.resolve("log").resolve(name + ".log");
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String wanted = environment.getOrDefault(name, "");
        if (wanted.isBlank()) {
            return usual;
        }
        if (!wanted.matches("\\d{1,5}") || Integer.parseInt(wanted) > 65_535) {
            throw new Trouble(name + "=" + wanted + " 不是端口号", name + "=" + wanted + " is not a port number");
        }
        return wanted.equals("0") ? freePort() : Integer.parseInt(wanted);
    }

    static int freePort() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
