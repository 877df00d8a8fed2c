package org.dudao.draw;

/** As what somebody or something stands in a pool. */
public enum PoolPart {
    SCHOOL,
    INSPECTOR,
    LOT
}
