package org.dudao.document;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dudao.kernel.RuleViolation;

/** Unpacks a workbook to nowhere, by the directory that its reader will use, before anybody keeps what is in it (F-06). */
final class ZipGuard {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 60L * 1024 * 1024;

    /** Sheets of empty formatted rows pack very well, so the ratio counts only once there is much of it. */
    private static final long HARMLESS_BYTES = 10L * 1024 * 1024;

    private static final int HIGHEST_RATIO = 100;

    /** Parts with which a workbook acts or asks elsewhere; a list of schools needs none of them. */
    private static final Pattern ACTIVE = Pattern.compile(".*(vba|activex|macrosheets|externallinks|embeddings).*");

    private static final Pattern PATH_OUT = Pattern.compile("(.*[/\\\\])?\\.\\.([/\\\\].*)?|[/\\\\].*|[a-z]:.*");

    private ZipGuard() {}

    static void check(byte[] bytes) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw bomb();
            }
            var names = new HashSet<String>();
            var total = 0L;
            for (var entry : entries) {
                mustBeHonest(entry, names);
                total = unpack(zip, entry, total, bytes.length);
            }
        }
    }

    /** Two entries of one name would show one content to us and another to the reader. */
    private static void mustBeHonest(ZipArchiveEntry entry, Set<String> names) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (!names.add(name) || PATH_OUT.matcher(name).matches()) {
            throw Sheet.unreadable();
        }
        if (ACTIVE.matcher(name).matches()) {
            throw new RuleViolation("sheet.active-content", Map.of());
        }
    }

    private static long unpack(ZipFile zip, ZipArchiveEntry entry, long before, int packed) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = before;
        try (var content = zip.getInputStream(entry)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > MOST_BYTES || (total > HARMLESS_BYTES && total / HIGHEST_RATIO > packed)) {
                    throw bomb();
                }
            }
        }
        return total;
    }

    private static RuleViolation bomb() {
        return new RuleViolation("sheet.unpacks-too-large", Map.of());
    }
}
