package org.dudao.comprehensive;

/** How a school stands with its next comprehensive inspection (C6-09). */
public enum ComprehensiveState {
    /** None is recorded. Nothing is counted from that: most schools are older than the register. */
    NEVER,
    /** The last one is not long ago. */
    MET,
    /** The next one has to be arranged. */
    COMING,
    /** The last day has gone by. */
    OVERDUE
}
