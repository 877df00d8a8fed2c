package org.dudao.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.RuleViolation;
import org.jboss.logging.Logger;

/** Examines again what could not be examined when it came in, oldest first. */
@ApplicationScoped
class Quarantine {

    private static final Logger LOG = Logger.getLogger(Quarantine.class);
    private static final int AT_ONCE = 100;

    private final StoredFiles files;
    private final BlobStore blobs;
    private final Examination examination;

    Quarantine(StoredFiles files, BlobStore blobs, Examination examination) {
        this.files = files;
        this.blobs = blobs;
        this.examination = examination;
    }

    @Scheduled(
            every = "{dudao.files.examine-every}",
            identity = "quarantine",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void examine() {
        for (var file : waiting()) {
            var examined = examine(file);
            CallerScope.asSystem(() -> QuarkusTransaction.requiringNew()
                    .call(() -> files.change(file.id(), found -> found.settle(examined))));
        }
    }

    private Examined examine(StoredFile file) {
        try {
            return examination.of(blobs.path(file.sha256()), file.kind());
        } catch (RuleViolation e) {
            LOG.warnf("file %s is rejected: %s", file.id(), e.code());
            return Examined.REJECTED;
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "file %s cannot be examined and stays in quarantine", file.id());
            return Examined.UNFINISHED;
        }
    }

    private List<StoredFile> waiting() {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> files.inQuarantine(AT_ONCE)));
    }
}
