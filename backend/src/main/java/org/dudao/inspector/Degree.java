package org.dudao.inspector;

/** Levels of education, lowest first. */
public enum Degree {
    SECONDARY,
    JUNIOR_COLLEGE,
    BACHELOR,
    MASTER,
    DOCTOR;

    /** What C2-01 asks of an inspector. */
    public boolean suffices() {
        return compareTo(BACHELOR) >= 0;
    }
}
