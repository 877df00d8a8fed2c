package org.dudao.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Findings extends Repository<Finding> {

    private static final String ROWS = """
            select new org.dudao.finding.FindingRow(f.id, f.schoolId, s.name, f.inspectionId, f.item, f.grade,
                f.description, f.foundOn, f.state, f.rectificationId)
            from Finding f join SchoolRef s on s.id = f.schoolId
            where (:school is null or f.schoolId = :school)
              and (:inspection is null or f.inspectionId = :inspection)
              and (:state is null or f.state = :state)
              and (:grade is null or f.grade = :grade)
              and (:item is null or f.item = :item)""";

    private final Listing listing;

    Findings(Listing listing) {
        this.listing = listing;
    }

    Page<FindingRow> page(FindingQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("school", query.schoolId());
        parameters.put("inspection", query.inspectionId());
        parameters.put("state", query.state());
        parameters.put("grade", query.grade());
        parameters.put("item", query.item());
        return listing.page(FindingRow.class, ROWS, "f.id", parameters, query.sort(), query);
    }
}
