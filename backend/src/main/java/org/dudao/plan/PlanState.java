package org.dudao.plan;

import static org.dudao.plan.PlanAction.ADJUST;
import static org.dudao.plan.PlanAction.APPROVE;
import static org.dudao.plan.PlanAction.ARCHIVE;
import static org.dudao.plan.PlanAction.CHANGE;
import static org.dudao.plan.PlanAction.COMPLETE;
import static org.dudao.plan.PlanAction.COMPLETE_PARTLY;
import static org.dudao.plan.PlanAction.DISCARD;
import static org.dudao.plan.PlanAction.EXAMINE;
import static org.dudao.plan.PlanAction.ISSUE;
import static org.dudao.plan.PlanAction.RATE;
import static org.dudao.plan.PlanAction.SEND_BACK;
import static org.dudao.plan.PlanAction.SUBMIT;
import static org.dudao.plan.PlanAction.SUMMARISE;
import static org.dudao.plan.PlanAction.WITHDRAW;

import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;

/** Where a plan stands and what may happen next (D7). This table is the whole state machine. */
public enum PlanState {
    DRAFT(CHANGE, SUBMIT, DISCARD),
    SUBMITTED(WITHDRAW, EXAMINE, APPROVE, SEND_BACK),
    EXAMINED(APPROVE, SEND_BACK),
    RETURNED(CHANGE, SUBMIT),
    APPROVED(ISSUE),
    ISSUED(RATE, ADJUST, COMPLETE, COMPLETE_PARTLY),
    ADJUSTING(CHANGE, SUBMIT),
    COMPLETED(SUMMARISE),
    PARTLY_COMPLETED(SUMMARISE),
    SUMMARISED(ARCHIVE),
    ARCHIVED,
    DISCARDED;

    final List<PlanAction> actions;

    PlanState(PlanAction... actions) {
        this.actions = List.of(actions);
    }

    /** @param issued whether the plan was in force before: then it is adjusted, never drafted anew */
    PlanState on(PlanAction action, boolean issued) {
        if (!actions.contains(action)) {
            throw new Conflict("plan.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case CHANGE, RATE -> this;
            case SUBMIT -> SUBMITTED;
            case WITHDRAW -> issued ? ADJUSTING : DRAFT;
            case DISCARD -> DISCARDED;
            case EXAMINE -> EXAMINED;
            case APPROVE -> APPROVED;
            case SEND_BACK -> RETURNED;
            case ISSUE -> ISSUED;
            case ADJUST -> ADJUSTING;
            case COMPLETE -> COMPLETED;
            case COMPLETE_PARTLY -> PARTLY_COMPLETED;
            case SUMMARISE -> SUMMARISED;
            case ARCHIVE -> ARCHIVED;
        };
    }
}
