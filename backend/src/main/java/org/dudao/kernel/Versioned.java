package org.dudao.kernel;

/** A view of one thing with a version: its answer carries an {@code ETag}. */
public interface Versioned {

    int version();
}
