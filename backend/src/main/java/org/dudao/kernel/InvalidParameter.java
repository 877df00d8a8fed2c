package org.dudao.kernel;

/** A value in path, query or header that cannot be read. */
public final class InvalidParameter extends RuntimeException {

    private final String name;

    public InvalidParameter(String name) {
        super(name);
        this.name = name;
    }

    String name() {
        return name;
    }
}
