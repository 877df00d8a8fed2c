package org.dudao.audit;

/** How the act ended. */
public enum AuditResult {
    /** Something was changed, or might have been. */
    DONE,
    /** Something worth a record was shown or handed out. */
    READ,
    /** A signed-in person asked for what is not theirs to do (403). */
    DENIED,
    /** Credentials that open nothing (401). */
    REFUSED
}
