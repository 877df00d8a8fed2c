package org.dudao.reassignment;

/** What may be done with a draft of assignments. */
public enum DraftAction {
    CHANGE,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    SEND_BACK,
    DISCARD
}
