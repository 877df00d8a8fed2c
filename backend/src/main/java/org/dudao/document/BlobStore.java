package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.dudao.kernel.RuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps bytes under their own hash, so that no name from outside ever becomes a path (F-05). What was acknowledged
 * survives a power cut: written, synced, renamed, its folder synced (F-10). Refuses with 507 before the disk is full.
 */
@ApplicationScoped
class BlobStore {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(BlobStore.class);
    private static final int DEPTH = 3;
    private static final int MINUTES_UNTIL_NEXT_TRY = 10;
    private static final long MEGABYTE = 1024 * 1024;

    private final Path root;
    private final Path arriving;
    private final FreeSpace space;
    private final long leastFree;
    private final int leastPercent;

    BlobStore(
            @ConfigProperty(name = "dudao.files-root") Path root,
            @ConfigProperty(name = "dudao.files.least-free-megabytes") long leastFreeMegabytes,
            @ConfigProperty(name = "dudao.files.least-free-percent") int leastPercent,
            FreeSpace space)
            throws IOException {
        this.root = root.toAbsolutePath();
        this.arriving = Files.createDirectories(this.root.resolve("arriving"));
        this.leastFree = leastFreeMegabytes * MEGABYTE;
        this.leastPercent = leastPercent;
        this.space = space;
    }

    /** Takes the bytes in; refuses what is too large or empty, and whatever comes when the disk is nearly full. */
    Arrival receive(InputStream bytes) throws IOException {
        mustHaveRoom();
        var file = Files.createTempFile(arriving, "", "");
        try {
            return new Arrival(file, write(bytes, file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Blob keep(Arrival arrival) throws IOException {
        var sha256 = arrival.blob().sha256();
        toDisk(() -> {
            Files.createDirectories(folder(sha256));
            Files.move(arrival.path(), path(sha256), StandardCopyOption.ATOMIC_MOVE);
            sync(folder(sha256));
            sync(root.resolve(sha256.substring(0, 2)));
            sync(root);
        });
        return arrival.blob();
    }

    Blob keep(byte[] bytes) throws IOException {
        try (var arrival = receive(new ByteArrayInputStream(bytes))) {
            return keep(arrival);
        }
    }

    Path path(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    /** Whether the bytes are there and still those that were received. */
    boolean intact(String sha256) {
        try (var bytes = new DigestInputStream(Files.newInputStream(path(sha256)), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(sha256);
        } catch (IOException e) {
            LOG.errorf("blob %s cannot be read: %s", sha256, e);
            return false;
        }
    }

    /** The hashes of everything that has been lying here since before that moment. Close it. */
    Stream<String> olderThan(Instant moment) throws IOException {
        return Files.find(
                        root,
                        DEPTH,
                        (path, facts) -> facts.isRegularFile()
                                && path.getNameCount() == root.getNameCount() + DEPTH
                                && facts.lastModifiedTime().toInstant().isBefore(moment))
                .map(path -> path.getFileName().toString());
    }

    /** Deletes a blob that nothing refers to, unless the same bytes have just been uploaded again. */
    void discard(String sha256, Instant olderThan) throws IOException {
        var aside = arriving.resolve(sha256);
        try {
            Files.move(path(sha256), aside, StandardCopyOption.ATOMIC_MOVE);
            if (older(aside, olderThan)) {
                Files.delete(aside);
            } else {
                Files.move(aside, path(sha256), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("another replica was faster: %s", e.getFile());
        }
    }

    private static boolean older(Path file, Instant moment) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    }

    /** Forgets what began to arrive before that moment and never got here. */
    int abandon(Instant before) throws IOException {
        var abandoned = 0;
        try (var files = Files.newDirectoryStream(arriving)) {
            for (var file : files) {
                abandoned += older(file, before) && Files.deleteIfExists(file) ? 1 : 0;
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("arrived after all: %s", e.getFile());
        }
        return abandoned;
    }

    private void mustHaveRoom() throws IOException {
        var left = space.at(arriving);
        if (left.free() < leastFree || left.free() < left.of() / 100 * leastPercent) {
            LOG.errorf("uploads are refused: %d MB free of %d MB", left.free() / MEGABYTE, left.of() / MEGABYTE);
            throw full();
        }
    }

    private static Blob write(InputStream bytes, Path file) throws IOException {
        var digest = sha256();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 * 1024];
            var size = 0L;
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new ClientErrorException(413);
                }
                digest.update(buffer, 0, read);
                var chunk = ByteBuffer.wrap(buffer, 0, read);
                toDisk(() -> {
                    while (chunk.hasRemaining()) {
                        channel.write(chunk);
                    }
                });
            }
            if (size == 0) {
                throw new RuleViolation("file.empty", Map.of());
            }
            toDisk(() -> channel.force(true));
            return new Blob(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    /** A disk that takes no more is not the sender's fault, and not the same as a line that broke. */
    private static void toDisk(DiskWork work) throws IOException {
        try {
            work.run();
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            LOG.errorf("the file store takes no more: %s", e);
            throw full();
        }
    }

    private interface DiskWork {
        void run() throws IOException;
    }

    private static ServerErrorException full() {
        return new ServerErrorException(Response.status(507)
                .header(HttpHeaders.RETRY_AFTER, MINUTES_UNTIL_NEXT_TRY * 60)
                .build());
    }

    private static void sync(Path folder) throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
