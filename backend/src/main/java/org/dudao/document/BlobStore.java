package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.dudao.kernel.RuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps bytes under their own hash. What was acknowledged survives a power cut: written, synced, then renamed. */
@ApplicationScoped
class BlobStore {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final Path root;

    BlobStore(@ConfigProperty(name = "dudao.files-root") Path root) {
        this.root = root.toAbsolutePath();
    }

    /** Takes the bytes in; refuses what is too large, empty or not of that kind, and then leaves nothing behind. */
    Blob receive(InputStream bytes, FileKind kind) throws IOException {
        var arriving = Files.createTempFile(Files.createDirectories(root.resolve("arriving")), "", "");
        try {
            var blob = write(bytes, arriving);
            if (!kind.fits(arriving)) {
                throw new NotSupportedException();
            }
            keep(arriving, path(blob.sha256()));
            return blob;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static Blob write(InputStream bytes, Path file) throws IOException {
        var digest = sha256();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            var buffer = new byte[64 * 1024];
            var size = 0L;
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new ClientErrorException(413);
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw new RuleViolation("file.empty", Map.of());
            }
            channel.force(true);
            return new Blob(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    private static void keep(Path arriving, Path target) throws IOException {
        var folder = Files.createDirectories(target.getParent());
        Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
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
