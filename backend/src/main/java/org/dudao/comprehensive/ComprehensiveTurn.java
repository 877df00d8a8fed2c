package org.dudao.comprehensive;

/** What the office is told of a school. */
public enum ComprehensiveTurn {
    /** The next one has to be arranged (C6-09). */
    COMING,
    /** It is overdue (C6-09). */
    OVERDUE,
    /** The principal's term ends soon without one (C6-11). */
    TERM_ENDING
}
