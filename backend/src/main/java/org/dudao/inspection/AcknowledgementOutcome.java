package org.dudao.inspection;

/** How a visit ends for the school. */
public enum AcknowledgementOutcome {
    SIGNED,
    /** Would not sign, or nobody was there who could. */
    REFUSED
}
