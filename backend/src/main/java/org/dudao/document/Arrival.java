package org.dudao.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that have come in whole and are not kept yet; closing forgets what was not kept. */
record Arrival(Path path, Blob blob) implements Closeable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
