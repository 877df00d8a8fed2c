package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

/** What approved plans provide for at the caller's schools. */
@ApplicationScoped
class PlannedVisits extends Repository<PlannedVisit> {

    private static final String LINES = """
            select new org.dudao.plan.PlannedVisitLine(v.id, v.planId, s.id, s.name, v.plannedOn, v.half, v.inspectorIds,
                v.matters, v.note, v.inspectionId, v.paidOn)
            from PlannedVisit v join SchoolRef s on s.id = v.schoolId
            where v.binding
              and (:school is null or s.id = :school)
              and (:paid is null
                   or (case when v.inspectionId is not null then true else false end) = :paid)
              and (cast(:from as LocalDate) is null or v.plannedOn >= :from)
              and (cast(:until as LocalDate) is null or v.plannedOn <= :until)""";

    private final Listing listing;
    private final InspectorRegister inspectors;

    PlannedVisits(Listing listing, InspectorRegister inspectors) {
        this.listing = listing;
        this.inspectors = inspectors;
    }

    Page<PlannedVisitRow> page(PlannedVisitQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("school", query.schoolId());
        parameters.put("paid", query.paid());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        var page = listing.page(
                PlannedVisitLine.class, LINES, "v.id", parameters, PlannedVisitQuery.PlannedVisitSort.DAY, query);
        var names = names(page.items());
        return new Page<>(page.items().stream().map(line -> line.row(names)).toList(), page.nextCursor());
    }

    /** Those that a record says were paid. */
    List<PlannedVisit> paidWith(UUID inspectionId) {
        return list("inspectionId", inspectionId);
    }

    private Map<UUID, String> names(List<PlannedVisitLine> lines) {
        var ids = lines.stream().flatMap(line -> line.inspectorIds().stream()).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : inspectors.of(ids);
    }
}
