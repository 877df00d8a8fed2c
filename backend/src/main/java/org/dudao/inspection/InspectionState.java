package org.dudao.inspection;

/** Whether a record is still its author's own. */
public enum InspectionState {
    DRAFT,
    SUBMITTED
}
