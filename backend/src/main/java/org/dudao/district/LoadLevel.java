package org.dudao.district;

/** How many schools an inspector answers for, measured by the usual number (C1-06). */
public enum LoadLevel {
    NORMAL,
    FULL,
    OVER
}
