package org.dudao.plan;

/** The steps of a plan, in the order of the buttons; the last word says whose they are. */
public enum PlanAction {
    CHANGE("write"),
    SUBMIT("write"),
    WITHDRAW("write"),
    DISCARD("write"),
    EXAMINE("decide"),
    APPROVE("decide"),
    SEND_BACK("decide"),
    ISSUE("decide"),
    RATE("decide"),
    ADJUST("write"),
    COMPLETE("write"),
    COMPLETE_PARTLY("write"),
    SUMMARISE("write"),
    ARCHIVE("decide");

    final String permission;

    PlanAction(String permission) {
        this.permission = permission;
    }

    /** Whoever had a hand in a plan does not judge it. */
    boolean needsSecond() {
        return this == EXAMINE || this == APPROVE || this == SEND_BACK;
    }
}
