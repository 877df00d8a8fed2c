package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dudao.document.Sheet;
import org.dudao.kernel.Refusal;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bomb of the catalogue (B-15) in a process with little memory: the proof that no more is needed. */
class BombTest {

    private static final int MEGABYTES = 256;

    @TempDir
    Path folder;

    @Test
    void no_bomb_needs_more_than_256_megabytes_or_ten_seconds() throws Exception {
        for (var bomb : Bombs.ALL.entrySet()) {
            Files.write(
                    folder.resolve(bomb.getKey().replace('/', '-')),
                    bomb.getValue().packed().get());
        }
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx" + MEGABYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(child.getInputStream().readAllBytes());
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).as(said).isZero();
        var measured = said.lines().toList().getLast().split(" ");
        var figures = new LinkedHashMap<String, Object>();
        figures.put("inputs", Bombs.ALL.size());
        figures.put("peak heap MB", Integer.parseInt(measured[0]));
        figures.put("slowest seconds", Integer.parseInt(measured[1]) / 1000.0);
        Figures.record("bombs", figures);
        assertThat(Integer.parseInt(measured[1])).isLessThan(10_000);
    }

    /** Runs in a process of its own; says the peak of its heap in megabytes and the longest time in milliseconds. */
    static class Reading {
        public static void main(String[] args) throws IOException {
            var slowest = 0L;
            try (var bombs = Files.newDirectoryStream(Path.of(args[0]))) {
                for (var bomb : bombs) {
                    var bytes = Files.readAllBytes(bomb);
                    var begun = System.nanoTime();
                    read(bytes);
                    slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
                }
            }
            var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.println(peak / 1024 / 1024 + " " + slowest);
        }

        private static void read(byte[] workbook) {
            try {
                Headings.of(Sheet.read(workbook, false, null).titles(), List.of(SchoolColumn.values()));
            } catch (Refusal e) {
                System.out.println(e.code());
            }
        }
    }
}
