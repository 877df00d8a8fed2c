package org.dudao.recusal;

/** Why somebody must not supervise a school (C2-13). */
public enum RecusalGround {
    RELATIVE,
    FORMER_POST,
    ASKED_BY_SCHOOL,
    OTHER
}
