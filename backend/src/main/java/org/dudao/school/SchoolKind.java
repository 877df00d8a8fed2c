package org.dudao.school;

/** Kinds of school, as the statistics of the ministry name them. */
public enum SchoolKind {
    KINDERGARTEN,
    PRIMARY,
    JUNIOR,
    NINE_YEAR,
    SENIOR,
    COMPLETE_SECONDARY,
    TWELVE_YEAR,
    VOCATIONAL,
    SPECIAL
}
