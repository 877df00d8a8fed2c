package org.dudao.inspection;

/** On what occasion a school is visited (D1): as planned, without a word before, or because something happened. */
public enum InspectionKind {
    REGULAR,
    UNSCHEDULED,
    EMERGENCY
}
