package org.dudao.checklist;

/** How a question is answered. */
public enum AnswerKind {
    YES_NO,
    CHOICE,
    NUMBER,
    TEXT
}
