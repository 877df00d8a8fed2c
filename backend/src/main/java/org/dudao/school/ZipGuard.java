package org.dudao.school;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dudao.kernel.RuleViolation;

/** Unpacks an archive to nowhere, by the directory that its reader will use, before anybody keeps what is in it. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 60L * 1024 * 1024;

    /** Sheets of empty formatted rows pack very well, so the ratio counts only once there is much of it. */
    private static final long HARMLESS_BYTES = 10L * 1024 * 1024;

    private static final int HIGHEST_RATIO = 100;

    private ZipGuard() {}

    static void check(byte[] bytes) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw bomb();
            }
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var entry : entries) {
                try (var content = zip.getInputStream(entry)) {
                    for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        total += read;
                        if (total > MOST_BYTES || (total > HARMLESS_BYTES && total / HIGHEST_RATIO > bytes.length)) {
                            throw bomb();
                        }
                    }
                }
            }
        }
    }

    private static RuleViolation bomb() {
        return new RuleViolation("school-import.unpacks-too-large", Map.of());
    }
}
