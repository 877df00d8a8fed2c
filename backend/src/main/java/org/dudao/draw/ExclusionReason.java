package org.dudao.draw;

/** Why a row of a pool cannot be drawn. */
public enum ExclusionReason {
    VISITED_LATELY,
    OUT_OF_TERM,
    NOT_INDUCTED,
    SUSPENDED,
    MANUAL
}
