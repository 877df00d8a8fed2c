package org.dudao.rectification;

/** What may be done with a rectification, and which permission it takes. */
public enum RectificationAction {
    SIGN("rectification:report"),
    REPORT("rectification:report"),
    ACCEPT("rectification:decide"),
    RETURN("rectification:decide");

    final String permission;

    RectificationAction(String permission) {
        this.permission = permission;
    }
}
