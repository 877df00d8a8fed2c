package org.dudao.inspector;

/** The group an inspector comes from (C2-11). */
public enum InspectorSource {
    PRINCIPAL,
    TEACHER,
    RESEARCHER,
    ADMINISTRATOR,
    OFFICIAL,
    REPRESENTATIVE,
    PARENT,
    VOLUNTEER
}
