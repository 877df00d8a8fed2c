package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Inspections extends Repository<Inspection> {

    private static final String LINES = """
            select new org.dudao.inspection.InspectionLine(i.id, i.schoolId, s.name, i.visitedOn, i.inspectorIds,
                i.matters, i.problemCount, i.kind, i.state, i.submittedAt,
                case when i.state in (SUBMITTED, UNDER_REVIEW) then i.dueOn else null end, i.flaw, i.returnNote,
                i.regionId, i.authorId)
            from Inspection i join SchoolRef s on s.id = i.schoolId
            where (:school is null or i.schoolId = :school)
              and (:state is null or i.state = :state)
              and (:occasion is null or i.kind = :occasion)
              and (:author is null or i.authorId = :author)
              and (:submitted is null
                   or (:submitted = true and i.submittedAt is not null)
                   or (:submitted = false and i.submittedAt is null))
              and (:awaiting is null
                   or (:awaiting = true and (i.state = SUBMITTED or i.state = UNDER_REVIEW))
                   or (:awaiting = false and i.state <> SUBMITTED and i.state <> UNDER_REVIEW))
              and (cast(:from as LocalDate) is null or i.visitedOn >= :from)
              and (cast(:until as LocalDate) is null or i.visitedOn <= :until)""";

    private final Listing listing;

    Inspections(Listing listing) {
        this.listing = listing;
    }

    /** @param reader whose own ones are meant by {@code mine} */
    Page<InspectionLine> page(InspectionQuery query, UUID reader) {
        var parameters = new HashMap<String, Object>();
        parameters.put("school", query.schoolId());
        parameters.put("state", query.state());
        parameters.put("occasion", query.occasion());
        parameters.put("author", Boolean.TRUE.equals(query.mine()) ? reader : null);
        parameters.put("submitted", query.submitted());
        parameters.put("awaiting", query.awaiting());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        return listing.page(InspectionLine.class, LINES, "i.id", parameters, query.sort(), query);
    }
}
