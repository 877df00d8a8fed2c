package org.dudao.handover;

/** What may be done with a handover. */
public enum HandoverAction {
    SIGN,
    ATTEST
}
