package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries into the register what an appointment decides (D6). */
@ApplicationScoped
public class InspectorTenure {

    private final Inspectors inspectors;
    private final Clock clock;

    InspectorTenure(Inspectors inspectors, Clock clock) {
        this.inspectors = inspectors;
        this.clock = clock;
    }

    /** Registers a newly appointed inspector, to whom no school may be assigned yet; the number is given once. */
    public UUID begin(Appointee appointee) {
        var inspector = new Inspector(
                appointee.regionId(),
                appointee.number(),
                appointee.name(),
                appointee.kind(),
                new Term(appointee.from(), appointee.until()),
                LocalDate.now(clock));
        inspector.appoint(appointee);
        return inspectors.add(inspector).id();
    }

    /** Puts an inspector who was registered before under the appointment that is opened for them now. */
    public void adopt(UUID id) {
        inspectors.change(id, Inspector::adopt);
    }

    public void induct(UUID id) {
        inspectors.change(id, Inspector::induct);
    }

    public void suspend(UUID id, LocalDate on) {
        inspectors.change(id, inspector -> inspector.suspend(on));
    }

    public void resume(UUID id) {
        inspectors.change(id, Inspector::resume);
    }

    public void renew(UUID id, LocalDate from, @Nullable LocalDate until) {
        inspectors.change(id, inspector -> inspector.renew(new Term(from, until)));
    }

    /** @param lastDay the last day on which they serve */
    public void end(UUID id, LocalDate lastDay) {
        inspectors.change(id, inspector -> inspector.leave(lastDay.plusDays(1)));
    }
}
