package org.dudao.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** The kinds of file that are taken, and how their bytes give themselves away. */
enum FileKind {
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind with that media type; parameters such as a charset do not matter. */
    static FileKind declared(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    String mediaType() {
        return mediaType;
    }

    List<String> endings() {
        return endings;
    }

    /** Whether the bytes are what was declared; a document with macros is not. */
    boolean fits(Path file) throws IOException {
        return this == DOCX ? isDocument(file) : TIKA.detect(file).equals(mediaType);
    }

    /** Without its parsers the detector only sees a zip; Word's main part and the lack of macros decide. */
    private static boolean isDocument(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.getEntry("word/document.xml") != null
                    && zip.getEntry("word/vbaProject.bin") == null;
        } catch (ZipException e) {
            return false;
        }
    }
}
