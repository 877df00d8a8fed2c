package org.dudao.calendar;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.jspecify.annotations.Nullable;

/** A closure that a division declared for itself and all below it; it is withdrawn with a reason, never deleted. */
@Entity
@Table(name = "calendar_closure")
class Closure extends Aggregate {

    @Embedded
    private CalendarClosure days;

    private LocalDate declaredOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawalReason;

    protected Closure() {}

    Closure(int regionId, CalendarClosure days, LocalDate today) {
        super(regionId);
        this.days = days;
        declaredOn = today;
        raise(new CalendarChanged(regionId));
    }

    void withdraw(String reason, LocalDate today) {
        if (withdrawnOn != null) {
            throw new Conflict("calendar.closure-withdrawn", Map.of("day", withdrawnOn));
        }
        withdrawnOn = today;
        withdrawalReason = reason;
        raise(new CalendarChanged(regionId()));
    }

    CalendarClosure days() {
        return days;
    }

    LocalDate declaredOn() {
        return declaredOn;
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }
}
