package org.dudao.rectification;

import static org.dudao.rectification.RectificationAction.ACCEPT;
import static org.dudao.rectification.RectificationAction.REPORT;
import static org.dudao.rectification.RectificationAction.RETURN;
import static org.dudao.rectification.RectificationAction.SIGN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.WorkingCalendar;

/** Where a rectification stands and what may happen next. This table is the whole state machine. */
public enum RectificationState {
    ISSUED(SIGN),
    SIGNED(REPORT),
    REPORTED(ACCEPT, RETURN),
    RETURNED(REPORT),
    ACCEPTED;

    final List<RectificationAction> actions;

    RectificationState(RectificationAction... actions) {
        this.actions = List.of(actions);
    }

    RectificationState on(RectificationAction action) {
        if (!actions.contains(action)) {
            throw new Conflict("rectification.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case SIGN -> SIGNED;
            case REPORT -> REPORTED;
            case ACCEPT -> ACCEPTED;
            case RETURN -> RETURNED;
        };
    }

    /** Whether the school's clock runs: it stops with the report (C7-03). */
    boolean awaitsSchool() {
        return this == ISSUED || this == SIGNED || this == RETURNED;
    }

    /** Working days; a clock that has stopped shows no debt. */
    int daysLeft(LocalDate today, LocalDate dueOn, WorkingCalendar calendar) {
        var days = calendar.workingDaysBetween(today, dueOn);
        return awaitsSchool() ? days : Math.max(days, 0);
    }
}
