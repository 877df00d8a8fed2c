package org.dudao.comprehensive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class ComprehensiveInspections extends Repository<ComprehensiveInspection> {

    static final int SHOWN = 100;

    private static final String ROWS = """
            select new org.dudao.comprehensive.ComprehensiveRow(i.id, i.schoolId, s.name, i.firstDay, i.lastDay, i.leader,
                i.reportedOn, i.recorded.name, case when i.struck.at is null then false else true end)
            from ComprehensiveInspection i join SchoolRef s on s.id = i.schoolId
            where (:school is null or i.schoolId = :school)
              and (cast(:from as LocalDate) is null or i.lastDay >= :from)
              and (cast(:until as LocalDate) is null or i.lastDay <= :until)""";

    private final Listing listing;

    ComprehensiveInspections(Listing listing) {
        this.listing = listing;
    }

    Page<ComprehensiveRow> page(ComprehensiveQuery query) {
        var year = query.year();
        var parameters = new HashMap<String, Object>();
        parameters.put("school", query.schoolId());
        parameters.put("from", year == null ? null : LocalDate.of(year, 1, 1));
        parameters.put("until", year == null ? null : LocalDate.of(year, 12, 31));
        return listing.page(ComprehensiveRow.class, ROWS, "i.id", parameters, query.sort(), query);
    }

    /** Of one school with those that were struck out, the newest first. */
    List<ComprehensiveInspection> of(UUID schoolId) {
        return find("schoolId = ?1 order by lastDay desc, id desc", schoolId)
                .range(0, SHOWN - 1)
                .list();
    }
}
