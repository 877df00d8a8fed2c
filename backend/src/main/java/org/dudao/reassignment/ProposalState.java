package org.dudao.reassignment;

/** Where a computed proposal stands. */
public enum ProposalState {
    RUNNING,
    DONE,
    STOPPED,
    FAILED
}
