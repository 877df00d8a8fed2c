package org.dudao.draw;

import static org.dudao.draw.DrawAction.DRAW;
import static org.dudao.draw.DrawAction.PREPARE;
import static org.dudao.draw.DrawAction.VOID;

import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;

/** Where a draw stands and what may happen next: the seed is bound before the pool, the pool before the result. */
public enum DrawState {
    ANNOUNCED(PREPARE, VOID),
    PREPARED(DRAW, VOID),
    DRAWN(VOID),
    VOIDED;

    final List<DrawAction> actions;

    DrawState(DrawAction... actions) {
        this.actions = List.of(actions);
    }

    DrawState on(DrawAction action) {
        if (!actions.contains(action)) {
            throw new Conflict("draw.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case PREPARE -> PREPARED;
            case DRAW -> DRAWN;
            case VOID -> VOIDED;
        };
    }
}
