package org.dudao.inspection;

/** How grave a problem is, mildest first (D2). */
public enum FindingGrade {
    MINOR,
    ORDINARY,
    COMPLEX,
    SEVERE,
    DANGER
}
