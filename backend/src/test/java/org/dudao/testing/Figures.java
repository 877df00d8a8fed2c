package org.dudao.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What a suite counted, for the security report: one file for each suite under {@code target/security}. */
public final class Figures {

    private static final Path FOLDER = Path.of("target/security");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Figures() {}

    /** Adds one figure to those that other tests of the same suite counted, or replaces it if it is there. */
    public static void add(String suite, String name, Object value) {
        add(suite, Map.of(name, value));
    }

    /** For a suite of several tests, of several processes: each adds what it counted to what the others have. */
    public static void add(String suite, Map<String, ?> figures) {
        change(suite, all -> all.putAll(figures));
    }

    /** @param change gets what all processes counted so far, which is its own alone until it is done */
    public static synchronized void change(String suite, Consumer<Map<String, Object>> change) {
        try {
            Files.createDirectories(FOLDER);
            try (var turns = FileChannel.open(FOLDER.resolve("turns"), CREATE, WRITE);
                    var _ = turns.lock()) {
                var file = FOLDER.resolve(suite + ".json").toFile();
                var all = new LinkedHashMap<String, Object>();
                if (file.exists()) {
                    all.putAll(JSON.readValue(file, new TypeReference<Map<String, Object>>() {}));
                }
                change.accept(all);
                record(suite, all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param figures in the order in which the report shows them */
    public static void record(String suite, Map<String, ?> figures) {
        try {
            Files.createDirectories(FOLDER);
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(FOLDER.resolve(suite + ".json").toFile(), figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
