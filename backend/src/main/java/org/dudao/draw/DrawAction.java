package org.dudao.draw;

/** What may be done with a draw. */
public enum DrawAction {
    PREPARE,
    DRAW,
    VOID
}
