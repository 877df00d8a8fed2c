package org.dudao.checklist;

import static org.dudao.checklist.ChecklistAction.CHANGE;
import static org.dudao.checklist.ChecklistAction.DISCARD;
import static org.dudao.checklist.ChecklistAction.PUBLISH;
import static org.dudao.checklist.ChecklistAction.RETIRE;
import static org.dudao.checklist.ChecklistAction.REVISE;

import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;

/** Where an edition stands and what may happen next. This table is the whole state machine. */
public enum ChecklistState {
    DRAFT(CHANGE, PUBLISH, DISCARD),
    PUBLISHED(REVISE, RETIRE),
    RETIRED(REVISE),
    DISCARDED;

    final List<ChecklistAction> actions;

    ChecklistState(ChecklistAction... actions) {
        this.actions = List.of(actions);
    }

    ChecklistState on(ChecklistAction action) {
        if (!actions.contains(action)) {
            throw new Conflict("checklist.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case CHANGE -> DRAFT;
            case PUBLISH -> PUBLISHED;
            case DISCARD -> DISCARDED;
            case REVISE -> this;
            case RETIRE -> RETIRED;
        };
    }
}
