package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dudao.kernel.RuleViolation;

/** Decides whether a file may be shown, and draws what is shown of it. Only so many pictures are drawn at once. */
@ApplicationScoped
class Examination {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore desks = new Semaphore(AT_ONCE, true);
    private final Scanner scanner;
    private final BlobStore blobs;

    Examination(Scanner scanner, BlobStore blobs) {
        this.scanner = scanner;
        this.blobs = blobs;
    }

    /**
     * Refuses what is harmful or no picture ({@code file.harmful}, {@code file.broken}, {@code file.too-many-pixels});
     * what cannot be examined now stays in quarantine.
     */
    Examined of(Path file, FileKind kind) throws IOException {
        return switch (scanner.scan(file)) {
            case HARMFUL -> throw new RuleViolation("file.harmful", Map.of());
            case NO_ANSWER -> Examined.UNFINISHED;
            case HARMLESS -> kind.isPicture() ? drawn(file, kind) : new Examined(FileState.CLEAN, null);
        };
    }

    private Examined drawn(Path file, FileKind kind) throws IOException {
        if (!seated()) {
            return Examined.UNFINISHED;
        }
        try {
            var drawn = Picture.draw(file, kind);
            return new Examined(FileState.CLEAN, new Derivative(kept(drawn.shown()), kept(drawn.thumbnail())));
        } finally {
            desks.release();
        }
    }

    private String kept(byte[] drawing) throws IOException {
        return blobs.keep(drawing).sha256();
    }

    private boolean seated() {
        try {
            return desks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
