package org.dudao.plate;

import static org.dudao.plate.PlateAction.MOUNT;
import static org.dudao.plate.PlateAction.PHOTOGRAPH;
import static org.dudao.plate.PlateAction.REMOVE;

import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;

/** Where one plate is (D9). This table is the whole state machine; a newer issue replaces an older one. */
public enum PlateState {
    MAKING(MOUNT, REMOVE),
    MOUNTED(PHOTOGRAPH, REMOVE),
    REPLACED,
    REMOVED;

    final List<PlateAction> actions;

    PlateState(PlateAction... actions) {
        this.actions = List.of(actions);
    }

    PlateState on(PlateAction action) {
        if (!actions.contains(action)) {
            throw new Conflict("plate.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case MOUNT, PHOTOGRAPH -> MOUNTED;
            case REMOVE -> REMOVED;
        };
    }
}
