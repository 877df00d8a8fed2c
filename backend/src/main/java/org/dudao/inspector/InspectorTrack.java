package org.dudao.inspector;

/** The two classes of inspectors: those who know the trade and those who know the administration. */
public enum InspectorTrack {
    PROFESSIONAL,
    ADMINISTRATIVE
}
