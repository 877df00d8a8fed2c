package org.dudao.appointment;

import static org.dudao.appointment.AppointmentAction.ACTIVATE;
import static org.dudao.appointment.AppointmentAction.ANNOUNCE;
import static org.dudao.appointment.AppointmentAction.ANSWER;
import static org.dudao.appointment.AppointmentAction.APPOINT;
import static org.dudao.appointment.AppointmentAction.APPROVE;
import static org.dudao.appointment.AppointmentAction.DECLINE;
import static org.dudao.appointment.AppointmentAction.DISMISS;
import static org.dudao.appointment.AppointmentAction.EXAMINE;
import static org.dudao.appointment.AppointmentAction.EXPIRE;
import static org.dudao.appointment.AppointmentAction.FILE;
import static org.dudao.appointment.AppointmentAction.INDUCT;
import static org.dudao.appointment.AppointmentAction.OBJECT;
import static org.dudao.appointment.AppointmentAction.PROPOSE;
import static org.dudao.appointment.AppointmentAction.PUBLICISE;
import static org.dudao.appointment.AppointmentAction.RECOMMEND;
import static org.dudao.appointment.AppointmentAction.RENEW;
import static org.dudao.appointment.AppointmentAction.RESIGN;
import static org.dudao.appointment.AppointmentAction.RESUME;
import static org.dudao.appointment.AppointmentAction.REVOKE;
import static org.dudao.appointment.AppointmentAction.SUSPEND;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dudao.kernel.Conflict;

/** Where an appointment stands and what may happen next (C2-05, D6). This table is the whole state machine. */
public enum AppointmentState {
    NEEDED(RECOMMEND, DECLINE),
    RECOMMENDED(EXAMINE, DECLINE),
    EXAMINED(EXAMINE, PROPOSE, DECLINE),
    PROPOSED(PUBLICISE, DECLINE),
    PUBLICISED(OBJECT, ANSWER, APPROVE, DECLINE),
    APPROVED(APPOINT, DECLINE),
    APPOINTED(FILE, ANNOUNCE, INDUCT, ACTIVATE, RESIGN, DISMISS, REVOKE, EXPIRE),
    IN_OFFICE(SUSPEND, RENEW, RESIGN, DISMISS, REVOKE, EXPIRE),
    SUSPENDED(RESUME, RESIGN, DISMISS, REVOKE, EXPIRE),
    EXPIRED,
    RESIGNED,
    DISMISSED,
    REVOKED,
    DECLINED;

    /** On the way into office: neither there yet nor given up. */
    static final List<AppointmentState> UNDER_WAY = Stream.of(values())
            .filter(state -> state.actions.contains(DECLINE) || state.actions.contains(ACTIVATE))
            .toList();

    final List<AppointmentAction> actions;

    AppointmentState(AppointmentAction... actions) {
        this.actions = List.of(actions);
    }

    AppointmentState on(AppointmentAction action) {
        if (!actions.contains(action)) {
            throw new Conflict("appointment.not-now", Map.of("state", this, "action", action));
        }
        return switch (action) {
            case OBJECT, ANSWER, FILE, ANNOUNCE, INDUCT, RENEW -> this;
            case RECOMMEND -> RECOMMENDED;
            case EXAMINE -> EXAMINED;
            case PROPOSE -> PROPOSED;
            case PUBLICISE -> PUBLICISED;
            case APPROVE -> APPROVED;
            case APPOINT -> APPOINTED;
            case ACTIVATE, RESUME -> IN_OFFICE;
            case SUSPEND -> SUSPENDED;
            case RESIGN -> RESIGNED;
            case DISMISS -> DISMISSED;
            case REVOKE -> REVOKED;
            case DECLINE -> DECLINED;
            case EXPIRE -> EXPIRED;
        };
    }

    /** Nothing follows any more. */
    boolean isFinal() {
        return actions.isEmpty();
    }
}
