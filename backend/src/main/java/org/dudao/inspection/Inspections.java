package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Inspections extends Repository<Inspection> {

    private static final String LINES = """
            select new org.dudao.inspection.InspectionLine(i.id, i.schoolId, s.name, i.visitedOn, i.inspectorIds,
                i.matters, i.problemCount, i.state, i.submittedAt)
            from Inspection i join SchoolRef s on s.id = i.schoolId
            where (:school is null or i.schoolId = :school)
              and (:state is null or i.state = :state)
              and (cast(:from as LocalDate) is null or i.visitedOn >= :from)
              and (cast(:until as LocalDate) is null or i.visitedOn <= :until)""";

    private final Listing listing;

    Inspections(Listing listing) {
        this.listing = listing;
    }

    Page<InspectionLine> page(InspectionQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("school", query.schoolId());
        parameters.put("state", query.state());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        return listing.page(InspectionLine.class, LINES, "i.id", parameters, query.sort(), query);
    }
}
