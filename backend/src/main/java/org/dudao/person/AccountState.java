package org.dudao.person;

import static org.dudao.person.AccountAction.DISABLE;
import static org.dudao.person.AccountAction.ENABLE;
import static org.dudao.person.AccountAction.END;
import static org.dudao.person.AccountAction.ISSUE_SECRET;
import static org.dudao.person.AccountAction.OPEN;
import static org.dudao.person.AccountAction.RESET_SECOND_FACTOR;

import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;

/** Whether somebody gets in, and what may be done about it. This table is the whole state machine. */
public enum AccountState {
    /** Named by a placement, but without an account as far as we know. */
    ABSENT(OPEN, END),
    /** Not used since it was opened or enabled. */
    INVITED(ISSUE_SECRET, RESET_SECOND_FACTOR, DISABLE, END),
    ACTIVE(ISSUE_SECRET, RESET_SECOND_FACTOR, DISABLE, END),
    DISABLED(ENABLE, END),
    ENDED;

    final List<AccountAction> actions;

    AccountState(AccountAction... actions) {
        this.actions = List.of(actions);
    }

    AccountState on(AccountAction action) {
        if (!actions.contains(action)) {
            throw new Conflict("account.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case OPEN, ENABLE -> INVITED;
            case ISSUE_SECRET, RESET_SECOND_FACTOR -> this;
            case DISABLE -> DISABLED;
            case END -> ENDED;
        };
    }

    boolean shut() {
        return this == DISABLED || this == ENDED;
    }
}
