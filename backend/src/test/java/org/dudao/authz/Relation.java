package org.dudao.authz;

/** How the row that a request names stands to the caller. */
enum Relation {
    /** The operation names no row. */
    NONE,
    OWN,
    OTHER_OWNER,
    SIBLING,
    PARENT,
    CHILD,
    OTHER_PROVINCE,
    UNKNOWN,
    MALFORMED;

    boolean foreign() {
        return this != NONE && this != OWN && this != UNKNOWN && this != MALFORMED;
    }
}
