package org.dudao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The process ids of a run, with their start times because ids are used again. A run that was killed leaves its
 * children behind; the next one ends them before it looks for free ports.
 */
final class Leftovers {
    private static final String LAUNCHER = "launcher";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path file;

    private Leftovers(Path file) {
        this.file = file;
    }

    /** Ends what a killed run left, refuses beside a living one, and notes this process as the run. */
    static Leftovers clear(Path home, Path postgresData) throws IOException {
        Files.createDirectories(home);
        Path file = home.resolve("pids");
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            lines.stream().filter(line -> line.startsWith(LAUNCHER + " ")).forEach(Leftovers::refuseIfAlive);
            lines.forEach(line -> find(line).ifPresent(Leftovers::end));
        }
        postmaster(postgresData).ifPresent(Leftovers::end);
        Files.deleteIfExists(file);
        var leftovers = new Leftovers(file);
        leftovers.note(LAUNCHER, ProcessHandle.current());
        return leftovers;
    }

    synchronized void note(String name, ProcessHandle process) throws IOException {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(
                file,
                name + " " + process.pid() + " " + started + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    void done() throws IOException {
        Files.deleteIfExists(file);
    }

    static void end(ProcessHandle process) {
        process.destroy();
        if (!awaitEnd(process)) {
            process.destroyForcibly();
            awaitEnd(process);
        }
    }

    static boolean awaitEnd(ProcessHandle process) {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(50_000_000);
        }
        return !process.isAlive();
    }

    private static void refuseIfAlive(String line) {
        find(line).ifPresent(process -> {
            throw new Trouble(
                    "已在运行(进程 " + process.pid() + ")",
                    "already running as process " + process.pid() + ", stop it first");
        });
    }

    private static Optional<ProcessHandle> find(String line) {
        String[] fields = line.split(" ");
        if (fields.length != 3) {
            return Optional.empty();
        }
        long started = Long.parseLong(fields[2]);
        return alive(Long.parseLong(fields[1]), started, 2000);
    }

    /** PostgreSQL notes its own process: line 1 the id, line 3 the second in which it started. */
    static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        long started = Long.parseLong(lines.get(2).strip()) * 1000;
        return alive(Long.parseLong(lines.get(0).strip()), started, 5000);
    }

    private static Optional<ProcessHandle> alive(long pid, long started, long tolerance) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(instant -> Math.abs(instant.toEpochMilli() - started) <= tolerance)
                        .isPresent());
    }
}
