package org.dudao.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class DeclaredRecusals extends Repository<Recusal> {

    private static final String ROWS = """
            select new org.dudao.recusal.RecusalRow(r.id, r.version, i.id, i.name, s.id, s.name, r.ground,
                r.relativeName, r.relation, r.note, r.validFrom, r.validUntil)
            from Recusal r join InspectorRef i on i.id = r.inspectorId join SchoolRef s on s.id = r.schoolId
            where\s""";
    private static final String FILTERS =
            "(:inspector is null or i.id = :inspector) and (:school is null or s.id = :school)";

    private final Listing listing;

    DeclaredRecusals(Listing listing) {
        this.listing = listing;
    }

    Page<RecusalRow> page(RecusalQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("inspector", query.inspectorId());
        parameters.put("school", query.schoolId());
        return listing.page(RecusalRow.class, ROWS + FILTERS, "r.id", parameters, query.sort(), query);
    }

    RecusalRow row(UUID id) {
        return getEntityManager()
                .createQuery(ROWS + "r.id = :id", RecusalRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
