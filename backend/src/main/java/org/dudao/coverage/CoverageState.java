package org.dudao.coverage;

/** How a school stands with a duty. */
public enum CoverageState {
    /** Done. */
    MET,
    /** What is missing stands in approved plans. */
    PLANNED,
    /** Neither done nor wholly planned; the period has not begun. */
    AHEAD,
    /** Neither done nor wholly planned; there is time. */
    OPEN,
    /** The last possible day is near, or it is today. */
    URGENT,
    /** It cannot be done any more. */
    MISSED,
    /** Nothing is owed: nobody answered for the school yet. */
    UNCOUNTED;

    /** Whether something has to be arranged, or should have been. */
    boolean lacks() {
        return this == OPEN || this == URGENT || this == MISSED;
    }
}
