package org.dudao.inspector;

/** Whether an inspector serves. */
public enum InspectorState {
    IN_OFFICE,
    LEFT
}
