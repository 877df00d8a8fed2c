package org.dudao.checklist;

/** What may be done with an edition. */
public enum ChecklistAction {
    CHANGE,
    PUBLISH,
    DISCARD,
    REVISE,
    RETIRE
}
