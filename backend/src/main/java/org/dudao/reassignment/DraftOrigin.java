package org.dudao.reassignment;

/** Who thought of a draft. */
public enum DraftOrigin {
    MANUAL,
    PROPOSAL
}
