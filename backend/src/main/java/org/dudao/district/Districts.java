package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Districts extends Repository<District> {

    private static final String SIZE = """
            (select cast(count(*) as integer) from DistrictPeriod p join SchoolRef s on s.id = p.schoolId
                 where s.open and p.districtId = d.id
                   and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day))""";
    private static final String STAFF = """
            (select cast(count(*) as integer) from DistrictMembership m where m.districtId = d.id
                   and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day))""";
    private static final String STRAINED = "case when " + SIZE + " > :usual * " + STAFF + " then true else false end";
    private static final String ROWS = """
            select new org.dudao.district.DistrictRow(d.id, d.name, d.level, %s, %s, %s,
                leader.id, leader.name, liaison.id, liaison.name, d.validFrom, d.validUntil)
            from District d
              left join DistrictMembership first on first.districtId = d.id and first.post = LEADER
                and first.validFrom <= :day and (first.validUntil is null or first.validUntil >= :day)
              left join InspectorRef leader on leader.id = first.inspectorId
              left join DistrictMembership second on second.districtId = d.id and second.post = LIAISON
                and second.validFrom <= :day and (second.validUntil is null or second.validUntil >= :day)
              left join InspectorRef liaison on liaison.id = second.inspectorId
            where d.validFrom <= :day and (d.validUntil is null or d.validUntil >= :day)
              and (:strained is null or %s = :strained)""".formatted(SIZE, STAFF, STRAINED, STRAINED);
    private static final String SCHOOLS = """
            select new org.dudao.district.DistrictSchool(s.id, s.name, s.kind, p.validFrom)
            from DistrictPeriod p join SchoolRef s on s.id = p.schoolId
            where s.open and p.districtId = :district
              and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)
            order by s.code""";
    private static final String LATER = """
            select count(*) from DistrictPeriod p
            where p.districtId = :district and (p.validUntil is null or p.validUntil > :day)""";

    private final Listing listing;

    Districts(Listing listing) {
        this.listing = listing;
    }

    /** @param usual how many schools an inspector has as a rule (C1-06) */
    Page<DistrictRow> page(DistrictQuery query, LocalDate day, int usual) {
        var parameters = new HashMap<String, Object>();
        parameters.put("day", day);
        parameters.put("usual", usual);
        parameters.put("strained", query.strained());
        return listing.page(DistrictRow.class, ROWS, "d.id", parameters, DistrictQuery.DistrictSort.NAME, query);
    }

    List<DistrictSchool> schools(UUID districtId, LocalDate day) {
        return getEntityManager()
                .createQuery(SCHOOLS, DistrictSchool.class)
                .setParameter("district", districtId)
                .setParameter("day", day)
                .getResultList();
    }

    /** A district whose schools or inspectors are about to change: two such changes do not pass each other unseen. */
    District lock(UUID id, int seenVersion, LocalDate from) {
        var district = change(id, seenVersion, one -> one.holdFrom(from));
        if (district.version() == seenVersion) {
            touch(district);
        }
        return district;
    }

    /** What belongs to the district changed without anybody asking for it. */
    void touch(UUID id) {
        touch(require(id));
    }

    private void touch(District district) {
        getEntityManager().lock(district, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** That day is the district's last; its schools have gone elsewhere by then. */
    District dissolve(UUID id, int seenVersion, LocalDate on) {
        return change(id, seenVersion, district -> {
            var left = getEntityManager()
                    .createQuery(LATER, Long.class)
                    .setParameter("district", id)
                    .setParameter("day", on)
                    .getSingleResult();
            if (left > 0) {
                throw new Conflict("district.has-schools", Map.of("name", district.name(), "count", left));
            }
            district.dissolve(on);
        });
    }
}
