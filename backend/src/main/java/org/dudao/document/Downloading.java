package org.dudao.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.Attachment;
import org.dudao.kernel.CallerScope;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.PathPart;

/** Hands bytes out so that a browser can only save or draw them (F-07), and only as they were received. */
@ApplicationScoped
class Downloading {

    private static final Logger LOG = Logger.getLogger(Downloading.class);

    private final StoredFiles files;
    private final BlobStore blobs;

    Downloading(StoredFiles files, BlobStore blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    /** @param ranges what the caller knows already and wants of the rest */
    Response answer(Download wanted, Request request, RangeHeaders ranges) throws IOException {
        var tag = new EntityTag(wanted.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        if (!blobs.intact(wanted.sha256())) {
            damaged(wanted.fileId());
            throw new ClientErrorException(410);
        }
        return bytes(wanted, ranges.wanted(tag))
                .type(wanted.mediaType())
                .tag(tag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(wanted.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    void damaged(UUID file) {
        LOG.errorf("file %s is damaged: restore it from the backup", file);
        CallerScope.asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> files.change(file, StoredFile::damage)));
    }

    private Response.ResponseBuilder bytes(Download wanted, Optional<String> range) throws IOException {
        var path = blobs.path(wanted.sha256());
        if (range.isEmpty()) {
            return Response.ok(path);
        }
        var size = Files.size(path);
        var part = ByteRange.of(range.get(), size);
        return Response.status(206)
                .entity(new PathPart(path, part.first(), part.length()))
                .header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
    }
}
