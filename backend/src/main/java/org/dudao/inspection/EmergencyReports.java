package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class EmergencyReports extends Repository<EmergencyReport> {

    private static final String ROWS = """
            select new org.dudao.inspection.EmergencyReportRow(r.id, r.schoolId, s.name, r.inspectionId, r.number,
                r.arrivedAt, r.text, r.reported.name, r.reported.at)
            from EmergencyReport r join SchoolRef s on s.id = r.schoolId
            where (:school is null or r.schoolId = :school)
              and (:inspection is null or r.inspectionId = :inspection)""";

    private final Listing listing;

    EmergencyReports(Listing listing) {
        this.listing = listing;
    }

    Page<EmergencyReportRow> page(EmergencyReportQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("school", query.schoolId());
        parameters.put("inspection", query.inspectionId());
        return listing.page(
                EmergencyReportRow.class,
                ROWS,
                "r.id",
                parameters,
                EmergencyReportQuery.EmergencyReportSort.NEWEST,
                query);
    }

    /** The last one of that emergency. */
    EmergencyReport last(UUID inspectionId) {
        return find("inspectionId = ?1 order by number desc", inspectionId)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The number of the next report of that emergency; whoever asks has taken turns with others. */
    int nextNumber(UUID inspectionId) {
        return Math.toIntExact(count("inspectionId", inspectionId)) + 1;
    }
}
