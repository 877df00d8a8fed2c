package org.dudao.district;

/** As what an inspector answers for a school; only the responsible one counts for 1:5 (C1-06, C1-08). */
public enum AssignmentRole {
    RESPONSIBLE,
    PROFESSIONAL,
    ADMINISTRATIVE,
    DEPUTY
}
