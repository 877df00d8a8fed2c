package org.dudao.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Appointments extends Repository<Appointment> {

    private static final String ROWS = """
            select new org.dudao.appointment.AppointmentRow(a.id, a.state, a.kind, a.need, a.openedOn, a.name,
                a.candidate, a.publicisedOn, a.publicityUntil, a.inspectorId, a.termUntil, a.termNumber)
            from Appointment a
            where (:q is null or a.name like :q escape '\\')
              and (:state is null or a.state = :state)
              and (:underWay is null or case when a.state in :states then true else false end = :underWay)
              and (:kind is null or a.kind = :kind)
              and (:inspector is null or a.inspectorId = :inspector)
              and (cast(:publicised as date) is null or a.publicisedOn = :publicised)""";

    private final Listing listing;

    Appointments(Listing listing) {
        this.listing = listing;
    }

    Page<AppointmentRow> page(AppointmentQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("q", Listing.containing(query.q()));
        parameters.put("state", query.state());
        parameters.put("underWay", query.underWay());
        parameters.put("states", AppointmentState.UNDER_WAY);
        parameters.put("kind", query.kind());
        parameters.put("inspector", query.inspectorId());
        parameters.put("publicised", query.publicisedOn());
        return listing.page(AppointmentRow.class, ROWS, "a.id", parameters, query.sort(), query);
    }

    Optional<Appointment> ofInspector(UUID inspectorId) {
        return find("inspectorId", inspectorId).firstResultOptional();
    }
}
