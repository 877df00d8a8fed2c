package org.dudao.authz;

/** What one part may do with one operation; the words of the matrix, explained there. */
enum Cell {
    DENY,
    ALLOW,
    OWN,
    REGION,
    READ;

    boolean reaches(Relation relation) {
        return switch (relation) {
            case NONE -> this == ALLOW;
            case OWN -> this != DENY;
            case OTHER_OWNER -> this == REGION || this == READ;
            case CHILD -> this == READ;
            default -> false;
        };
    }
}
