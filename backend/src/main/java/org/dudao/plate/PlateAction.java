package org.dudao.plate;

/** What may be done with a plate, and which permission it takes. */
public enum PlateAction {
    MOUNT("plate:mount"),
    PHOTOGRAPH("plate:mount"),
    REMOVE("plate:issue");

    final String permission;

    PlateAction(String permission) {
        this.permission = permission;
    }
}
