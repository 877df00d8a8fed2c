package org.dudao.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.appointment.AppointmentResource.AppointmentIssue;
import org.dudao.appointment.AppointmentResource.AppointmentPublication;
import org.dudao.appointment.TakeoverResource.AppointmentTakeover;
import org.dudao.inspector.InspectorRegister;
import org.dudao.inspector.InspectorTenure;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Timers;

/** The steps that reach beyond the appointment itself: into the register of inspectors and into the calendar. */
@ApplicationScoped
class Registering {

    private final Appointments appointments;
    private final AppointmentTermsInForce terms;
    private final InspectorRegister register;
    private final InspectorTenure tenure;
    private final Timers timers;
    private final Taking taking;

    Registering(
            Appointments appointments,
            AppointmentTermsInForce terms,
            InspectorRegister register,
            InspectorTenure tenure,
            Timers timers,
            Taking taking) {
        this.appointments = appointments;
        this.terms = terms;
        this.register = register;
        this.tenure = tenure;
        this.timers = timers;
        this.taking = taking;
    }

    /** The office hears of the end of the publicity. */
    Appointment publicise(UUID id, AppointmentPublication wanted) {
        var taken = taking.from(wanted.startOn(), AppointmentAction.PUBLICISE, wanted.place(), null);
        return appointments.change(id, wanted.version(), one -> {
            var until = terms.of(one.regionId(), wanted.startOn()).publicity(wanted.startOn(), wanted.days());
            one.publicise(taken, wanted.place(), until);
            timers.armAfter(until.on(), one.regionId(), AppointmentReactions.PUBLICITY_OVER, id);
        });
    }

    Appointment appoint(UUID id, AppointmentIssue wanted) {
        var letter = wanted.letter();
        var taken = taking.on(letter.on(), AppointmentAction.APPOINT, letter.number(), null);
        return appointments.change(id, wanted.version(), one -> {
            var appointee = one.appointee(letter, wanted.termFrom(), terms.of(one.regionId(), wanted.termFrom()));
            one.appoint(taken, letter, appointee, tenure.begin(appointee));
        });
    }

    /** The register takes the new term over. */
    void renewed(Appointment appointment) {
        tenure.renew(appointment.inspector(), Objects.requireNonNull(appointment.termFrom()), appointment.termUntil());
    }

    /** Opens an appointment for somebody who is in office already. */
    Appointment takeOver(AppointmentTakeover wanted) {
        var inspector = register.require(wanted.inspectorId());
        if (!inspector.serves(taking.today())) {
            throw new Conflict("appointment.not-in-office", Map.of("name", inspector.name()));
        }
        var appointment = appointments.add(new Appointment(inspector, wanted.need(), taking.today()));
        tenure.adopt(inspector.id());
        return appointment;
    }
}
