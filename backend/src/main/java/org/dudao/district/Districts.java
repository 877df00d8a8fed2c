package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Districts extends Repository<District> {

    private static final String ROWS = """
            select new org.dudao.district.DistrictRow(d.id, d.name,
                (select cast(count(*) as integer) from DistrictPeriod p join SchoolRef s on s.id = p.schoolId
                 where s.open and p.districtId = d.id
                   and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)),
                size(d.members), i.id, i.name)
            from District d left join InspectorRef i on i.id = d.leaderId
            where 1 = 1""";
    private static final String SCHOOLS = """
            select new org.dudao.district.DistrictSchool(s.id, s.name, s.kind, p.validFrom)
            from DistrictPeriod p join SchoolRef s on s.id = p.schoolId
            where s.open and p.districtId = :district
              and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)
            order by s.code""";
    private static final String WITH_MEMBER = "select d from District d join d.members m where m.inspectorId = ?1";

    private final Listing listing;

    Districts(Listing listing) {
        this.listing = listing;
    }

    Page<DistrictRow> page(DistrictQuery query, LocalDate day) {
        return listing.page(
                DistrictRow.class, ROWS, "d.id", Map.of("day", day), DistrictQuery.DistrictSort.NAME, query);
    }

    List<DistrictSchool> schools(UUID districtId, LocalDate day) {
        return getEntityManager()
                .createQuery(SCHOOLS, DistrictSchool.class)
                .setParameter("district", districtId)
                .setParameter("day", day)
                .getResultList();
    }

    /** A district whose list of schools is about to change: two such changes do not pass each other unseen. */
    District lock(UUID id, int seenVersion) {
        var district = change(id, seenVersion, unchanged -> {});
        getEntityManager().lock(district, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return district;
    }

    void lose(UUID inspectorId) {
        list(WITH_MEMBER, inspectorId).forEach(district -> change(district, d -> d.lose(inspectorId)));
    }
}
