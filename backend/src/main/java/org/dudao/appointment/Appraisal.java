package org.dudao.appointment;

/** The result of a yearly appraisal, best first. */
public enum Appraisal {
    EXCELLENT,
    COMPETENT,
    BASICALLY_COMPETENT,
    INCOMPETENT;

    /** Good enough for another term. */
    boolean allowsRenewal() {
        return this == EXCELLENT || this == COMPETENT;
    }
}
