package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
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

    private final StoredFiles files;
    private final Downloading downloading;

    VouchedFiles(StoredFiles files, Downloading downloading) {
        this.files = files;
        this.downloading = downloading;
    }

    /** Refuses what the caller cannot see themselves, what is no picture and what is not found clean. */
    public void requirePicture(UUID id) {
        if (files.findByIdOptional(id).filter(StoredFile::isCleanPicture).isEmpty()) {
            throw new RuleViolation("file.no-picture", Map.of());
        }
    }

    /** The drawing that everybody sees, whoever uploaded it and under which name. */
    public Response answer(UUID id, Request request) throws IOException {
        var shown = CallerScope.asSystem(() -> files.require(id).shown());
        return downloading.answer(shown.named("photo"), request, new RangeHeaders());
    }
}
