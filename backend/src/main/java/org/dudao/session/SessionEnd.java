package org.dudao.session;

/** Why a session was ended before its time. */
public enum SessionEnd {
    /** By signing out in the browser itself. */
    SIGNED_OUT,
    /** By its owner, from another browser. */
    ENDED_BY_OWNER,
    /** By the office or the security administrator. */
    ENDED_BY_OFFICE,
    /** By a newer sign-in beyond the number allowed at a time. */
    TOO_MANY,
    /** The account was disabled or its password changed. */
    ACCOUNT_CHANGED,
    /** The person's post is over. */
    POST_ENDED,
    /** The identity provider said so. */
    PROVIDER
}
