package org.dudao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it keeps files: what it had acknowledged is there, nothing half is (F-10). */
@Tag("hard")
class BlobCrashTest {

    private static final int CRASHES = 12;

    @TempDir
    Path root;

    @Test
    void what_was_acknowledged_outlives_a_kill_at_any_moment() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (var crash = 0; crash < CRASHES; crash++) {
            acknowledged.addAll(killedAfter(new Random(crash).nextInt(5, 200)));
        }
        var blobs = new BlobStore(root, 0, 0, new FreeSpace());
        var lost = acknowledged.stream().filter(sha256 -> !blobs.intact(sha256)).count();
        var unfinished = blobs.abandon(Instant.MAX);
        try (var kept = blobs.olderThan(Instant.MAX)) {
            assertThat(kept).allMatch(blobs::intact);
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("kills", CRASHES);
        figures.put("acknowledged", acknowledged.size());
        figures.put("acknowledged files missing or wrong", lost);
        figures.put("unfinished found and deleted", unfinished);
        Figures.record("file-crashes", figures);
        assertThat(acknowledged).hasSizeGreaterThan(CRASHES);
        assertThat(lost).isZero();
    }

    private List<String> killedAfter(int acknowledgements) throws IOException {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeping.class.getName(),
                        root.toString())
                .start();
        var heard = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream()))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.length() == "kept ".length() + 64) {
                    heard.add(line.substring("kept ".length()));
                }
                if (heard.size() == acknowledgements) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        return heard;
    }

    /** Runs in a process of its own until it is killed. */
    static class Keeping {
        public static void main(String[] args) throws IOException {
            var blobs = new BlobStore(Files.createDirectories(Path.of(args[0])), 0, 0, new FreeSpace());
            var random = new Random();
            while (true) {
                var bytes = new byte[random.nextInt(1, 300_000)];
                random.nextBytes(bytes);
                System.out.println("kept " + blobs.keep(bytes).sha256());
            }
        }
    }
}
