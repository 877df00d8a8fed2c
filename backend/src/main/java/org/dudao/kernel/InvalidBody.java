package org.dudao.kernel;

/** A body that is not what the operation takes; the pointer says where. */
public final class InvalidBody extends RuntimeException {

    private final String pointer;
    private final String code;

    public InvalidBody(String pointer, String code) {
        super(pointer + " " + code);
        this.pointer = pointer;
        this.code = code;
    }

    String pointer() {
        return pointer;
    }

    String code() {
        return code;
    }
}
