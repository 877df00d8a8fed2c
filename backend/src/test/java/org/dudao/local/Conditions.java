package org.dudao.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must hold before anything starts, so that a run fails in its first second and says why. */
final class Conditions {
    private static final int JAVA = 25;
    private static final long DISK = 2L << 30;

    private Conditions() {}

    static void check(Settings settings) throws IOException {
        checkWithoutPages(settings);
        built(settings.root().resolve("frontend/dist"));
        free("PORT", settings.webPort());
        free("KEYCLOAK_PORT", settings.keycloakPort());
    }

    /** For tests that speak to the API alone. */
    static void checkWithoutPages(Settings settings) throws IOException {
        java();
        built(settings.root().resolve("backend/target/quarkus-app/quarkus-run.jar"));
        disk(settings.home());
    }

    private static void java() {
        int version = Runtime.version().feature();
        if (version < JAVA) {
            throw new Trouble("需要 JDK 25,当前是 " + version, "JDK 25 is needed, this is " + version);
        }
    }

    private static void built(Path product) {
        if (!Files.exists(product)) {
            throw new Trouble("尚未构建,请用 make run 启动", "not built yet (" + product + "), start with: make run");
        }
    }

    private static void disk(Path home) throws IOException {
        Files.createDirectories(home);
        long left = Files.getFileStore(home).getUsableSpace();
        if (left < DISK) {
            throw new Trouble(
                    "磁盘剩余空间不足 2 GB", "less than 2 GB of disk space left (" + (left >> 20) + " MB) at " + home);
        }
    }

    private static void free(String name, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            int other = port + 10;
            throw new Trouble(
                    "端口 " + port + " 已被占用", "port " + port + " is in use, try: make run " + name + "=" + other);
        }
    }
}
