package org.dudao.plan;

/** When on a day a visit is planned. */
public enum HalfDay {
    MORNING,
    AFTERNOON,
    WHOLE_DAY;

    boolean meets(HalfDay other) {
        return this == other || this == WHOLE_DAY || other == WHOLE_DAY;
    }
}
