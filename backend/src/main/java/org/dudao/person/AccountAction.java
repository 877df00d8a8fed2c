package org.dudao.person;

/** What may be done with an account, in the order of the buttons. */
public enum AccountAction {
    OPEN,
    ISSUE_SECRET,
    RESET_SECOND_FACTOR,
    DISABLE,
    ENABLE,
    END
}
