package org.dudao.inspection;

/** The ways of looking that the rules name (C5-04). */
public enum InspectionMethod {
    LESSON_OBSERVATION,
    DOCUMENTS,
    MEETING,
    TALK,
    QUESTIONNAIRE,
    CAMPUS_WALK
}
