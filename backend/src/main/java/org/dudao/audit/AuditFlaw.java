package org.dudao.audit;

/** What is wrong where a chain first fails. */
public enum AuditFlaw {
    /** A number is left out: a record was removed. */
    MISSING,
    /** Text and hash disagree: this record was altered, or one was put before it. */
    ALTERED,
    /** The text belongs to another place of the chain. */
    DISPLACED,
    /** A column for searching says something else than the text. */
    COLUMN,
    /** The chain holds together but is not the one that was signed. */
    REWRITTEN,
    /** Records are gone from the end. */
    CUT,
    /** The head does not stand at the last record. */
    HEAD,
    /** A signed head, in its file or in the copy, is not what was signed. */
    SIGNATURE
}
