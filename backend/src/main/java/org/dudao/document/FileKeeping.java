package org.dudao.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.dudao.kernel.CallerScope;
import org.jboss.logging.Logger;

/**
 * Every night the disk and the table are held against each other (F-10, X-29, X-30): what nobody refers to goes after a
 * day, and a file whose bytes are gone or changed is marked damaged, loudly.
 */
@ApplicationScoped
class FileKeeping {

    private static final Logger LOG = Logger.getLogger(FileKeeping.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int AT_ONCE = 500;

    private final StoredFiles files;
    private final BlobStore blobs;
    private final Downloading downloading;
    private final Clock clock;

    FileKeeping(StoredFiles files, BlobStore blobs, Downloading downloading, Clock clock) {
        this.files = files;
        this.blobs = blobs;
        this.downloading = downloading;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 2 * * ?", timeZone = "Asia/Shanghai", identity = "file-keeping")
    void keep() throws IOException {
        var yesterday = Instant.now(clock).minus(KEPT);
        var abandoned = blobs.abandon(yesterday);
        var orphans = discardOrphans(yesterday);
        var damaged = findDamage();
        LOG.infof("files: %d unfinished and %d orphans deleted, %d damaged", abandoned, orphans, damaged);
    }

    private int discardOrphans(Instant before) throws IOException {
        var discarded = 0;
        try (var old = blobs.olderThan(before)) {
            for (var hashes : (Iterable<List<String>>) old.gather(Gatherers.windowFixed(AT_ONCE))::iterator) {
                var needed = needed(hashes);
                for (var orphan :
                        hashes.stream().filter(hash -> !needed.contains(hash)).toList()) {
                    blobs.discard(orphan, before);
                    discarded++;
                }
            }
        }
        return discarded;
    }

    private int findDamage() {
        var damaged = 0;
        var after = new UUID(0, 0);
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            for (var file : page) {
                after = file.id();
                if (!file.hashes().allMatch(blobs::intact)) {
                    downloading.damaged(file.id());
                    damaged++;
                }
            }
        }
        return damaged;
    }

    private List<StoredFile> page(UUID after) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> files.trusted(after, AT_ONCE)));
    }

    private Set<String> needed(Collection<String> hashes) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> files.needed(hashes)));
    }
}
