package org.dudao.plan;

/** When on a day a visit is planned. */
public enum HalfDay {
    MORNING,
    AFTERNOON,
    WHOLE_DAY
}
