package org.dudao.inspection;

import static org.dudao.inspection.InspectionAction.ACCEPT;
import static org.dudao.inspection.InspectionAction.ARCHIVE;
import static org.dudao.inspection.InspectionAction.CHANGE;
import static org.dudao.inspection.InspectionAction.CORRECT;
import static org.dudao.inspection.InspectionAction.EXAMINE;
import static org.dudao.inspection.InspectionAction.SEND_BACK;
import static org.dudao.inspection.InspectionAction.SUBMIT;

import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;

/** Where a record stands and what may happen next (D1). This table is the whole state machine. */
public enum InspectionState {
    DRAFT(CHANGE, SUBMIT),
    SUBMITTED(CORRECT, EXAMINE, ACCEPT, SEND_BACK),
    UNDER_REVIEW(ACCEPT, SEND_BACK),
    RETURNED(CHANGE, SUBMIT),
    ACCEPTED(CORRECT, ARCHIVE),
    ARCHIVED;

    final List<InspectionAction> actions;

    InspectionState(InspectionAction... actions) {
        this.actions = List.of(actions);
    }

    InspectionState on(InspectionAction action) {
        if (!actions.contains(action)) {
            throw new Conflict("inspection.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case CHANGE -> this;
            case SUBMIT -> SUBMITTED;
            case CORRECT, SEND_BACK -> RETURNED;
            case EXAMINE -> UNDER_REVIEW;
            case ACCEPT -> ACCEPTED;
            case ARCHIVE -> ARCHIVED;
        };
    }

    /** Whether its author may write in it. */
    boolean isOpen() {
        return actions.contains(CHANGE);
    }

    boolean awaitsReview() {
        return this == SUBMITTED || this == UNDER_REVIEW;
    }
}
