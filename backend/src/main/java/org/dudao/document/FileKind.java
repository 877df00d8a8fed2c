package org.dudao.document;

import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;
import org.dudao.kernel.RuleViolation;

/** The kinds of file that are taken (F-01), and how their bytes give themselves away. */
enum FileKind {
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private static final Tika TIKA = new Tika();
    private static final List<String> PACKAGES = List.of("application/zip", "application/x-tika-ooxml");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind with that media type; one that is stored or that the operation consumes, so there always is one. */
    static FileKind declared(String mediaType) {
        return named(mediaType).orElseThrow(IllegalArgumentException::new);
    }

    private static Optional<FileKind> named(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    List<String> endings() {
        return endings;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Content, name and declared type must agree (F-02); bytes of no kind that we know are not taken at all. */
    void mustFit(Path file, FileName name) throws IOException {
        var found = found(file).orElseThrow(NotSupportedException::new);
        if (found != this || !name.fits(this)) {
            throw new RuleViolation("file.mismatch", Map.of());
        }
    }

    /** Without its parsers the detector sees any office document as a zip; what is inside decides. */
    private static Optional<FileKind> found(Path file) throws IOException {
        var type = TIKA.detect(file);
        if (PACKAGES.contains(type)) {
            return WordPackage.isDocument(file) ? Optional.of(DOCX) : Optional.empty();
        }
        return named(type);
    }
}
