package org.dudao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * Starts database, sign-in and product on this machine and keeps them until it is stopped. With arguments it runs them
 * as a command against the running product and ends with the exit code of the command.
 */
final class Run {
    private final Settings settings;
    private final Steps steps = new Steps();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile boolean stopping;

    private Run(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        // Two threads that log for the first time at once lock each other out in the log manager of Quarkus.
        LogManager.getLogManager();
        try {
            var run = new Run(Settings.from(System.getenv(), Path.of("").toAbsolutePath()));
            System.exit(run.go(List.of(arguments)));
        } catch (Trouble trouble) {
            System.err.println("✗ " + trouble.getMessage());
            System.exit(1);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof Trouble trouble)) {
                throw failure;
            }
            System.err.println("✗ " + trouble.getMessage());
            System.exit(1);
        }
    }

    private int go(List<String> command) throws Exception {
        Path data = settings.home().resolve("postgres");
        var pids = Leftovers.clear(settings.home(), data);
        running.push(pids::done);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Conditions.check(settings);
        if (settings.fresh()) {
            delete(data);
            delete(settings.home().resolve("files"));
            delete(settings.audit().resolve("heads"));
        }
        Secrets secrets = Secrets.of(settings.home());

        var keycloak = new LocalKeycloak(settings);
        var built = steps.beside("登录服务准备 / Keycloak prepared", () -> {
            keycloak.build();
            return true;
        });
        LocalPostgres postgres = steps.step("数据库 / database", () -> open(LocalPostgres.start(data, 0)));
        built.get();

        var environment = LocalApi.environment(settings, postgres);
        environment.putAll(LocalApi.signIn(settings, secrets));
        var api = new LocalApi(settings, "dudao", settings.webPort(), environment);
        Child keycloakChild = note(pids, "keycloak", keycloak.start(postgres, secrets));
        Child apiChild = note(pids, "dudao", api.start());
        var keycloakReady = steps.beside("登录服务 / Keycloak", () -> {
            keycloakChild.awaitReady(keycloak.probe());
            return true;
        });
        var apiReady = steps.beside("督导 / Dudao", () -> {
            api.awaitReady();
            return true;
        });
        keycloakReady.get();
        apiReady.get();

        var stack = new Stack(
                settings.webUrl(),
                settings.issuer(),
                postgres.url(),
                secrets,
                DemoUser.byAccount(settings.root()),
                settings.home().resolve("files"),
                settings.county());
        plant(stack, data.resolve("seeded"));
        if (!command.isEmpty()) {
            return drive(stack, command);
        }
        steps.ready(stack);
        return await(keycloakChild, apiChild);
    }

    private void plant(Stack stack, Path stamp) throws Exception {
        if (Files.exists(stamp)) {
            return;
        }
        for (Seed seed : ServiceLoader.load(Seed.class)) {
            steps.step("演示数据 / demonstration data", () -> {
                seed.plant(stack);
                return true;
            });
        }
        Files.createFile(stamp);
    }

    private int await(Child... children) throws Exception {
        var ends = Stream.of(children)
                .map(child -> child.ended().thenApply(ignored -> child))
                .toArray(CompletableFuture[]::new);
        var first = (Child) CompletableFuture.anyOf(ends).get();
        if (stopping) {
            return 0;
        }
        throw first.stopped();
    }

    private static int drive(Stack stack, List<String> command) throws Exception {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(stack.environment());
        return builder.start().waitFor();
    }

    private Child note(Leftovers pids, String name, Child child) throws IOException {
        open(child);
        pids.note(name, child.handle());
        return child;
    }

    private synchronized <T extends AutoCloseable> T open(T part) {
        running.push(part);
        return part;
    }

    private synchronized void stop() {
        stopping = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("✗ " + e);
            }
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
