package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.RuleViolation;

/**
 * Files that belong to no school, such as a portrait: the row that refers to one says who may see it, and that row's
 * feature has asked before it comes here.
 */
@ApplicationScoped
public class VouchedFiles {

    /** Where the bytes lie and what they are. */
    public record Vouched(Path path, String mediaType, String sha256) {}

    private final StoredFiles files;
    private final BlobStore blobs;

    VouchedFiles(StoredFiles files, BlobStore blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    /** Refuses what the caller cannot see themselves, what is no picture and what is not found clean. */
    public void requirePicture(UUID id) {
        if (files.findByIdOptional(id).filter(StoredFile::isCleanPicture).isEmpty()) {
            throw new RuleViolation("file.no-picture", Map.of());
        }
    }

    /** The drawing that everybody sees, whoever uploaded it. */
    public Vouched bytes(UUID id) {
        var file = CallerScope.asSystem(() -> files.require(id).shown());
        return new Vouched(blobs.path(file.sha256()), file.mediaType(), file.sha256());
    }
}
