package org.dudao.inspection;

/** Why a record is sent back. */
public enum InspectionFlaw {
    INCOMPLETE,
    UNCLEAR,
    WRONG_MATTER,
    WITHOUT_EVIDENCE,
    CONTRADICTORY,
    OTHER
}
