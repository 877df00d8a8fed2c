package org.dudao.comprehensive;

/** How a principal's term of office stands with its comprehensive inspection (C6-11). */
public enum ComprehensiveTermState {
    /** There was one within the term. */
    HELD,
    /** None yet; there is time. */
    OPEN,
    /** None yet, and the term ends soon. */
    ENDING,
    /** The term ended without one. */
    LAPSED,
    /** None yet, and nobody recorded when the term ends. */
    ENDLESS
}
