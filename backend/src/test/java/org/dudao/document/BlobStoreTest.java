package org.dudao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ServerErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2021-01-01T00:00:00Z");
    private static final int KILOBYTES_ALLOWED = 512;

    private final SpaceLeft space = new SpaceLeft();

    @TempDir
    Path root;

    private BlobStore blobs;

    @BeforeEach
    void open() throws IOException {
        blobs = new BlobStore(root, 100, 10, space);
    }

    @Test
    void a_line_that_breaks_leaves_nothing_behind() throws IOException {
        var breaking = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 100_000) {
                    throw new IOException("connection reset");
                }
                return 1;
            }
        };
        assertThatThrownBy(() -> blobs.receive(breaking)).hasMessage("connection reset");
        assertThat(files()).isZero();
    }

    @Test
    void what_came_in_and_was_not_kept_is_forgotten() throws IOException {
        try (var arrival = blobs.receive(new ByteArrayInputStream(new byte[] {1}))) {
            assertThat(arrival.path()).exists();
        }
        assertThat(files()).isZero();
    }

    @Test
    void a_disk_that_is_nearly_full_takes_nothing_in() {
        space.set(new FreeSpace.Left(99L << 20, 500L << 20));
        assertFull(() -> blobs.keep(new byte[] {1}));
        space.set(new FreeSpace.Left(200L << 20, 3000L << 20));
        assertFull(() -> blobs.keep(new byte[] {1}));
    }

    /** The system's own limit on the size of a file stands for a disk that fills while it is written to. */
    @Test
    void a_disk_that_fills_while_it_is_written_to_is_said_to_be_full_and_keeps_nothing_half() throws Exception {
        var child = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f " + KILOBYTES_ALLOWED + "; exec \"$@\"",
                        "bash",
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filling.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(child.getInputStream().readAllBytes());
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("507 600");
        assertThat(files()).isZero();
    }

    /** Runs in a process of its own. */
    static class Filling {
        public static void main(String[] args) throws IOException {
            try {
                new BlobStore(Path.of(args[0]), 0, 0, new FreeSpace()).keep(new byte[2 * KILOBYTES_ALLOWED * 1024]);
            } catch (ServerErrorException e) {
                System.out.println(
                        e.getResponse().getStatus() + " " + e.getResponse().getHeaderString("Retry-After"));
            }
        }
    }

    @Test
    void a_changed_or_lost_blob_is_not_intact() throws IOException {
        var sha256 = blobs.keep(new byte[] {1, 2, 3}).sha256();
        assertThat(blobs.intact(sha256)).isTrue();
        Files.write(blobs.path(sha256), new byte[] {1, 2, 7});
        assertThat(blobs.intact(sha256)).isFalse();
        Files.delete(blobs.path(sha256));
        assertThat(blobs.intact(sha256)).isFalse();
    }

    @Test
    void only_what_began_long_ago_is_abandoned() throws IOException {
        var old = blobs.receive(new ByteArrayInputStream(new byte[] {1}));
        var fresh = blobs.receive(new ByteArrayInputStream(new byte[] {2}));
        age(old.path());
        assertThat(blobs.abandon(YESTERDAY)).isEqualTo(1);
        assertThat(old.path()).doesNotExist();
        assertThat(fresh.path()).exists();
    }

    @Test
    void an_old_blob_is_discarded_but_not_when_it_has_just_been_uploaded_again() throws IOException {
        var sha256 = blobs.keep(new byte[] {1}).sha256();
        blobs.discard(sha256, YESTERDAY);
        assertThat(blobs.intact(sha256)).isTrue();
        age(blobs.path(sha256));
        try (var old = blobs.olderThan(YESTERDAY)) {
            assertThat(old).containsExactly(sha256);
        }
        blobs.discard(sha256, YESTERDAY);
        assertThat(files()).isZero();
    }

    private void assertFull(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ServerErrorException.class, e -> {
            assertThat(e.getResponse().getStatus()).isEqualTo(507);
            assertThat(e.getResponse().getHeaderString("Retry-After"))
                    .isEqualTo(String.valueOf(Duration.ofMinutes(10).toSeconds()));
        });
        assertThat(files()).isZero();
    }

    private long files() {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
}
