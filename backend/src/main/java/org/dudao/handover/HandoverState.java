package org.dudao.handover;

/** How far a handover is. */
public enum HandoverState {
    OPEN,
    HALF_SIGNED,
    COMPLETE
}
