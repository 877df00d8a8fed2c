package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Typed;

/** Reads who answers for which school on a day. */
@ApplicationScoped
class Duties {

    private static final String ROWS = """
            select new org.dudao.district.DutyRow(s.id, s.code, s.name, s.kind, s.enrolment,
                case when s.enrolment >= :large then true else false end,
                d.id, d.name, a.id, i.id, i.name, a.validFrom, coalesce(a.overRatio, false))
            from SchoolRef s
              left join DistrictPeriod p on p.schoolId = s.id
                and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)
              left join District d on d.id = p.districtId
              left join Assignment a on a.schoolId = s.id and a.role = RESPONSIBLE
                and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)
              left join InspectorRef i on i.id = a.inspectorId
            where s.open
              and (:districtId is null or p.districtId = :districtId)
              and (:inspectorId is null or a.inspectorId = :inspectorId)""";

    /** "Not exists" tells the planner how many there will be; an outer join's "is null" seems to it next to nothing. */
    private static final Map<Boolean, String> UNASSIGNED = Map.of(true, """
             and not exists (select 1 from Assignment n where n.schoolId = s.id and n.role = RESPONSIBLE
                and n.validFrom <= :day and (n.validUntil is null or n.validUntil >= :day))""", false, " and a.schoolId is not null");

    private final Listing listing;

    Duties(Listing listing) {
        this.listing = listing;
    }

    Page<DutyRow> page(DutyQuery query, LocalDate day, int largeEnrolment) {
        var parameters = new HashMap<String, Object>();
        parameters.put("day", day);
        parameters.put("large", largeEnrolment);
        parameters.put("districtId", query.districtId());
        parameters.put("inspectorId", query.inspectorId());
        var typed = Typed.of(query.q(), "SchoolTail", "s");
        parameters.putAll(typed.parameters());
        var hql = ROWS + typed.condition() + (query.unassigned() == null ? "" : UNASSIGNED.get(query.unassigned()));
        return listing.page(DutyRow.class, hql, "s.id", parameters, DutyQuery.DutySort.SCHOOL_CODE, query);
    }
}
