package org.dudao.crash;

/**
 * One write and what its client learnt in the end, after as many attempts as it made.
 *
 * @param key names the one row that the write is to leave
 */
record Write(String key, Outcome outcome) {

    /** An unknown outcome counts neither as lost nor as done: client and server may disagree about a commit. */
    enum Outcome {
        ACKNOWLEDGED,
        REFUSED,
        UNKNOWN
    }
}
