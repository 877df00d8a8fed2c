package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;

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
              and (:inspectorId is null or a.inspectorId = :inspectorId)
              and (:unassigned is null or (:unassigned = true and a.schoolId is null)
                   or (:unassigned = false and a.schoolId is not null))
              and (:q is null or s.name like :q escape '\\' or s.code like :q escape '\\')""";

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
        parameters.put("unassigned", query.unassigned());
        parameters.put("q", Listing.containing(query.q()));
        return listing.page(DutyRow.class, ROWS, "s.id", parameters, DutyQuery.DutySort.SCHOOL_CODE, query);
    }
}
