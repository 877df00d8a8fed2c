package org.dudao.plan;

/** Why a visit should be paid on another day. */
public enum VisitDayCause {
    /** It is planned for a day on which nobody is at school, or for one that has gone by (C5-02). */
    NO_SCHOOL_DAY,
    /** The inspector would be at two schools at once. */
    CLASH,
    /** The school has another visit within the days that should lie between (001-25). */
    TOO_CLOSE,
    /** Near schools on one day and even weeks: fewer days on the road. */
    FEWER_WAYS
}
