package org.dudao.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A program of the stack in a process of its own, writing to its own log. */
final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        return new Child(name, builder.start(), log);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    Trouble stopped() {
        return new Trouble(name + " 已停止,见 " + log, name + " has stopped, see " + log);
    }

    void finish() throws InterruptedException {
        if (process.waitFor() != 0) {
            throw stopped();
        }
    }

    void awaitReady(URI probe) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(5)).build();
            while (!answers(client, request)) {
                if (!process.isAlive()) {
                    throw stopped();
                }
                if (Instant.now().isAfter(end)) {
                    throw new Trouble(name + " 没有就绪,见 " + log, name + " did not become ready, see " + log);
                }
                Thread.sleep(200);
            }
        }
    }

    /** Ends it at once, without a chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        Leftovers.awaitEnd(process.toHandle());
    }

    /** @param name a signal that the platform itself cannot send, such as {@code STOP} or {@code CONT} */
    static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO();
        if (kill.start().waitFor() != 0) {
            throw new IOException("no process takes " + name + ": " + process.pid());
        }
    }

    @Override
    public void close() {
        Leftovers.end(process.toHandle());
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
