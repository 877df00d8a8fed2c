package org.dudao.reassignment;

import static org.dudao.reassignment.DraftAction.APPROVE;
import static org.dudao.reassignment.DraftAction.CHANGE;
import static org.dudao.reassignment.DraftAction.DISCARD;
import static org.dudao.reassignment.DraftAction.SEND_BACK;
import static org.dudao.reassignment.DraftAction.SUBMIT;
import static org.dudao.reassignment.DraftAction.WITHDRAW;

import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;

/** Where a draft stands and what may happen next. This table is the whole state machine. */
public enum DraftState {
    DRAFT(CHANGE, SUBMIT, DISCARD),
    SUBMITTED(WITHDRAW, APPROVE, SEND_BACK),
    APPLIED,
    DISCARDED;

    final List<DraftAction> actions;

    DraftState(DraftAction... actions) {
        this.actions = List.of(actions);
    }

    DraftState on(DraftAction action) {
        if (!actions.contains(action)) {
            throw new Conflict("reassignment.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case CHANGE, WITHDRAW, SEND_BACK -> DRAFT;
            case SUBMIT -> SUBMITTED;
            case APPROVE -> APPLIED;
            case DISCARD -> DISCARDED;
        };
    }

    /** Nothing has been decided yet, so it can still be tried. */
    boolean isOpen() {
        return !actions.isEmpty();
    }
}
