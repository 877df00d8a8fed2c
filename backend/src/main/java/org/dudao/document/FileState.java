package org.dudao.document;

/** How far a file may be trusted. Only a clean one is shown; its sealed original stays what it was. */
public enum FileState {
    /** Not yet examined: the scanner did not answer, or the examination was too busy. */
    QUARANTINED,
    CLEAN,
    /** Found harmful or unreadable after it was taken in; its bytes are forgotten after a day. */
    REJECTED,
    /** The bytes on disk are no longer those that were received. */
    DAMAGED
}
