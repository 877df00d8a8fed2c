package org.dudao.inspection;

/** The steps of a record, in the order of the buttons; the last word says whose they are. */
public enum InspectionAction {
    CHANGE("write"),
    SUBMIT("write"),
    CORRECT("write"),
    EXAMINE("review"),
    ACCEPT("review"),
    SEND_BACK("review"),
    ARCHIVE("review");

    final String permission;

    InspectionAction(String permission) {
        this.permission = permission;
    }

    /** Only whoever wrote a record goes on with it. */
    boolean needsAuthor() {
        return permission.equals("write");
    }

    /** Nobody judges a visit that they paid or wrote down themselves (D1). */
    boolean needsSecond() {
        return this == EXAMINE || this == ACCEPT || this == SEND_BACK;
    }
}
