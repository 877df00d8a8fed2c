package org.dudao.inspector;

/** Whether an inspector serves; derived from the registration at the moment of reading. */
public enum InspectorState {
    IN_OFFICE,
    AWAITING_INDUCTION,
    SUSPENDED,
    LEFT
}
