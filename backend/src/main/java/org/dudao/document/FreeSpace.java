package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is left on the disk of the file store, in bytes. */
@ApplicationScoped
class FreeSpace {

    /** @param of the whole disk */
    record Left(long free, long of) {}

    Left at(Path folder) throws IOException {
        var disk = Files.getFileStore(folder);
        return new Left(disk.getUsableSpace(), disk.getTotalSpace());
    }
}
