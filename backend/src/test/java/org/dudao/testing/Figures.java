package org.dudao.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a suite counted, for the security report: one file for each suite under {@code target/security}. */
public final class Figures {

    private static final Path FOLDER = Path.of("target/security");

    private Figures() {}

    /** For a suite of several tests: each adds what it counted to what the others have. */
    public static synchronized void add(String suite, Map<String, ?> figures) {
        var file = FOLDER.resolve(suite + ".json").toFile();
        var all = new LinkedHashMap<String, Object>();
        try {
            if (file.exists()) {
                all.putAll(new ObjectMapper().readValue(file, new TypeReference<Map<String, Object>>() {}));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.putAll(figures);
        record(suite, all);
    }

    /** @param figures in the order in which the report shows them */
    public static void record(String suite, Map<String, ?> figures) {
        try {
            Files.createDirectories(FOLDER);
            new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(FOLDER.resolve(suite + ".json").toFile(), figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
