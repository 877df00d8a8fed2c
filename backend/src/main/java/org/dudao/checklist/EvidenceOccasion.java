package org.dudao.checklist;

/** With which answers evidence is asked for. */
public enum EvidenceOccasion {
    NO,
    ALWAYS
}
