package org.dudao.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.dudao.inspector.InspectorLeft;
import org.dudao.kernel.TimerFired;

/** What the calendar does to appointments: a publicity ends, a term ends. */
@ApplicationScoped
class AppointmentReactions {

    static final String PUBLICITY_OVER = "appointment.publicity-over";

    private final Appointments appointments;

    AppointmentReactions(Appointments appointments) {
        this.appointments = appointments;
    }

    @Transactional
    void rings(@Observes TimerFired timer) {
        if (timer.kind().equals(PUBLICITY_OVER)) {
            appointments.change(timer.subjectId(), Appointment::announcePublicityOver);
        }
    }

    /** Whoever resigned or was dismissed is at their end already. */
    @Transactional
    void left(@Observes InspectorLeft fact) {
        var lastDay = fact.on().minusDays(1);
        var taken = new Taken(AppointmentAction.EXPIRE, null, lastDay, null, null);
        appointments
                .ofInspector(fact.inspectorId())
                .ifPresent(appointment -> appointments.change(appointment.id(), one -> one.expire(taken)));
    }
}
