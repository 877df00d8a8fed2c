package org.dudao.school;

import java.util.Locale;

/** What can be wrong with a cell. */
enum CellFault {
    REQUIRED,
    TOO_LONG,
    CHARACTER,
    SCIENTIFIC,
    FORMULA_ERROR,
    CODE_FORM,
    CODE_DOUBLED,
    SCHOOL_CLOSED,
    KIND_UNKNOWN,
    OWNERSHIP_UNKNOWN,
    TOWNSHIP_UNKNOWN,
    TOWNSHIP_MISMATCH,
    OTHER_DIVISION,
    NOT_A_NUMBER,
    LOCATION_TYPE_UNKNOWN,
    HOMEPAGE_FORM,
    DEGREES,
    NOT_A_DAY,
    SCHOOL_UNKNOWN,
    ROLE_UNKNOWN,
    RANK_UNKNOWN,
    BACKWARDS,
    NOT_A_YEAR,
    EXCESS,
    ROLE_TAKEN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words. */
    String words() {
        return "CellFault." + name();
    }
}
