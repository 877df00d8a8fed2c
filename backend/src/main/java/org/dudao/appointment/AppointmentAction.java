package org.dudao.appointment;

/** The steps of an appointment; only the end of a term comes by itself. */
public enum AppointmentAction {
    RECOMMEND,
    EXAMINE,
    PROPOSE,
    PUBLICISE,
    OBJECT,
    ANSWER,
    APPROVE,
    APPOINT,
    FILE,
    ANNOUNCE,
    INDUCT,
    ACTIVATE,
    SUSPEND,
    RESUME,
    RENEW,
    RESIGN,
    DISMISS,
    REVOKE,
    DECLINE,
    EXPIRE;

    /** Whether somebody takes this step, rather than the calendar. */
    boolean offered() {
        return this != EXPIRE;
    }
}
