package org.dudao.checklist;

/** Whether it is as it should be. */
public enum ChecklistVerdict {
    YES,
    NO,
    NOT_APPLICABLE
}
