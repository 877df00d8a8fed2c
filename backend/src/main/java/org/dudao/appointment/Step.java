package org.dudao.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.dudao.appointment.AppointmentView.AppointmentStep;
import org.dudao.kernel.Aggregate;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One step that was taken; the database lets nothing of it be changed. */
@Entity
@Table(name = "appointment_step")
class Step extends Aggregate {

    private int number;

    @Enumerated(EnumType.STRING)
    private AppointmentAction action;

    private LocalDate onDay;
    private @Nullable String note;

    /** The rules that were set aside, and why. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> rules;

    private @Nullable String reason;

    @EmbeddedColumnNaming("done_%s")
    private @Nullable Deed done;

    protected Step() {}

    Step(Appointment appointment, int number, Taken taken, List<String> rules) {
        super(appointment.regionId());
        this.number = number;
        this.action = taken.action();
        this.onDay = taken.on();
        this.note = taken.note();
        this.rules = rules;
        this.reason = rules.isEmpty() ? null : taken.reason();
        this.done = taken.by();
    }

    AppointmentStep view() {
        return new AppointmentStep(
                number,
                action,
                onDay,
                note,
                rules,
                reason,
                done == null ? null : done.name(),
                done == null ? null : done.at());
    }
}
