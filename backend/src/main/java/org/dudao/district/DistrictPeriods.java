package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.district.SchoolDistrictResource.SchoolDistrict;
import org.dudao.school.SchoolRef;

@ApplicationScoped
class DistrictPeriods extends SchoolPeriods<DistrictPeriod> {

    private static final String OTHERS =
            "districtId = ?1 and schoolId not in ?2 and (validUntil is null or validUntil >= ?3)";

    private static final String OF_SCHOOL = """
            select new org.dudao.district.SchoolDistrictResource$SchoolDistrict(d.id, d.name, p.validFrom, p.validUntil)
            from DistrictPeriod p join District d on d.id = p.districtId
            where p.schoolId = :school order by p.validFrom desc""";

    /** The districts of a school over time, the latest first. */
    List<SchoolDistrict> of(UUID schoolId) {
        return getEntityManager()
                .createQuery(OF_SCHOOL, SchoolDistrict.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** From that day on the district has exactly these schools. */
    void settle(UUID districtId, List<SchoolRef> schools, LocalDate from) {
        var ids = schools.stream().map(SchoolRef::id).toList();
        release(districtId, ids, from);
        var kept = free(from(ids, from), districtId, from).stream()
                .map(DistrictPeriod::schoolId)
                .collect(Collectors.toSet());
        addAll(schools.stream()
                .filter(school -> !kept.contains(school.id()))
                .map(school -> new DistrictPeriod(school, districtId, from))
                .toList());
    }

    private void release(UUID districtId, Collection<UUID> remaining, LocalDate from) {
        var leaving = list(OTHERS, districtId, remaining, from);
        leaving.forEach(period -> refuseLater(period, from));
        stop(leaving, from);
    }
}
