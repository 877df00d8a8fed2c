package org.dudao.rectification;

/** What was decided on a report (C7-11). */
public enum Verdict {
    ACCEPTED,
    RETURNED
}
