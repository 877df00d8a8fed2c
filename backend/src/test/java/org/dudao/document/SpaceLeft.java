package org.dudao.document;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** A disk as full as a test says; at first half empty, however full the machine's own is. */
@Mock
@Singleton
class SpaceLeft extends FreeSpace {

    private static final Left HALF = new Left(1L << 40, 1L << 41);

    private volatile Left left = HALF;

    void set(Left left) {
        this.left = left;
    }

    void reset() {
        left = HALF;
    }

    @Override
    Left at(Path folder) {
        return left;
    }
}
