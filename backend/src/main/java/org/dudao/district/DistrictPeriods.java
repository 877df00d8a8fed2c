package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.school.SchoolRef;

@ApplicationScoped
class DistrictPeriods extends SchoolPeriods<DistrictPeriod> {

    private static final String OTHERS =
            "districtId = ?1 and schoolId not in ?2 and (validUntil is null or validUntil >= ?3)";

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
