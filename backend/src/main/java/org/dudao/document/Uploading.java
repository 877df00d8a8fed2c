package org.dudao.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a file in: received, examined, kept, and only then entered (F-10). A step that fails leaves no file behind. */
@ApplicationScoped
class Uploading {

    private final StoredFiles files;
    private final BlobStore blobs;
    private final Examination examination;
    private final FileQuotas quotas;
    private final CallerScope caller;
    private final Clock clock;

    Uploading(
            StoredFiles files,
            BlobStore blobs,
            Examination examination,
            FileQuotas quotas,
            CallerScope caller,
            Clock clock) {
        this.files = files;
        this.blobs = blobs;
        this.examination = examination;
        this.quotas = quotas;
        this.caller = caller;
        this.clock = clock;
    }

    /** No transaction while bytes arrive: a slow line would outlast it. */
    RestResponse<FileView> upload(UUID id, FileName name, FileKind kind, InputStream bytes) throws IOException {
        if (files.findByIdOptional(id).isEmpty()) {
            quotas.mustHaveRoomForCaller();
        }
        try (var arrival = blobs.receive(bytes)) {
            kind.mustFit(arrival.path(), name);
            var examined = examination.of(arrival.path(), kind);
            var file = new StoredFile(
                    id,
                    caller.home(),
                    caller.person(),
                    name.as(kind),
                    kind,
                    blobs.keep(arrival),
                    examined,
                    Instant.now(clock));
            return enter(file);
        }
    }

    private RestResponse<FileView> enter(StoredFile file) {
        try {
            return enterOnce(file);
        } catch (ConstraintViolationException twinWasFaster) {
            return enterOnce(file);
        }
    }

    private RestResponse<FileView> enterOnce(StoredFile file) {
        return QuarkusTransaction.requiringNew()
                .call(() -> files.findByIdOptional(file.id())
                        .map(known -> RestResponse.ok(known.same(file).view()))
                        .orElseGet(() -> Created.at(
                                "/api/files/" + file.id(), files.add(file).view())));
    }
}
