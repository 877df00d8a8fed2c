package org.dudao.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the directory of a zip: is it a Word document, and one that can do nothing by itself? */
final class WordPackage {

    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_CONTENT_TYPES = 256 * 1024;
    private static final Pattern ACTIVE = Pattern.compile(".*(vba|activex|macro|oleobject|/embeddings/.*\\.bin$).*");
    private static final Pattern PATH_OUT = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[a-zA-Z]:.*");

    private WordPackage() {}

    static boolean isDocument(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = Collections.list(zip.entries()).stream()
                    .map(part -> part.getName().toLowerCase(Locale.ROOT))
                    .toList();
            return parts.size() <= MOST_PARTS
                    && new HashSet<>(parts).size() == parts.size()
                    && parts.contains("word/document.xml")
                    && parts.stream().noneMatch(part -> ACTIVE.matcher(part).matches())
                    && parts.stream().noneMatch(part -> PATH_OUT.matcher(part).matches())
                    && !declaresMacros(zip);
        } catch (ZipException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A renamed docm keeps its type here even when its macros go by another name. */
    private static boolean declaresMacros(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            return true;
        }
        try (var content = zip.getInputStream(types)) {
            var text = new String(content.readNBytes(LONGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
            return text.toLowerCase(Locale.ROOT).contains("macroenabled") || content.read() >= 0;
        }
    }
}
