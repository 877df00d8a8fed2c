package org.dudao.draw;

/** Why an inspector is not sent to a school (C2-13), nor to one that they answer for themselves. */
public enum PairReason {
    RECUSED,
    ANSWERS_FOR
}
