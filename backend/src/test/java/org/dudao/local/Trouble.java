package org.dudao.local;

/** Something the person at the keyboard can mend; printed as one line, never as a stack trace. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String chinese, String english) {
        super(chinese + " / " + english);
    }
}
