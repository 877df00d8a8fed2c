package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads a division's staffing of a day in a handful of queries, however many schools there are. */
@ApplicationScoped
class Staffings {

    private static final String POSTS = """
            select new org.dudao.district.Staffing$Post(s.id, s.name, s.kind, s.enrolment, p.districtId, a.inspectorId,
                case when a.validFrom <= :rotation then true else false end)
            from SchoolRef s
              left join DistrictPeriod p on p.schoolId = s.id
                and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)
              left join Assignment a on a.schoolId = s.id
                and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)
            where s.open and s.regionId = :region order by s.code""";
    private static final String SERVING = """
            select new org.dudao.district.Staffing$Serving(i.id, i.number, i.name, i.kind) from InspectorRef i
            where i.regionId = :region and not i.awaitsInduction and (i.leftOn is null or i.leftOn > :day)
            order by i.name, i.id""";
    private static final String ZONES = """
            select new org.dudao.district.Staffing$Zone(d.id, d.name, count(m.inspectorId))
            from District d left join d.members m where d.regionId = :region
            group by d.id, d.name order by d.name""";
    private static final String WITHIN =
            "select id from Division where code = :code and validUntil is null and id in :regions";

    private final EntityManager entities;
    private final StaffingNumbers numbers;
    private final CallerScope caller;

    Staffings(EntityManager entities, StaffingNumbers numbers, CallerScope caller) {
        this.entities = entities;
        this.numbers = numbers;
        this.caller = caller;
    }

    /** The division with that code if it lies in the caller's scope; their own by default. */
    int region(@Nullable String code) {
        if (code == null) {
            return caller.home();
        }
        return entities.createQuery(WITHIN, Integer.class)
                .setParameter("code", code)
                .setParameter("regions", caller.required().regions())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Staffing on(LocalDate day, int region) {
        var terms = numbers.terms(region, day);
        return new Staffing(
                terms,
                of(POSTS, Staffing.Post.class, region)
                        .setParameter("day", day)
                        .setParameter("rotation", terms.rotationDueSince(day))
                        .getResultList(),
                of(SERVING, Staffing.Serving.class, region)
                        .setParameter("day", day)
                        .getResultList(),
                of(ZONES, Staffing.Zone.class, region).getResultList());
    }

    private <T> TypedQuery<T> of(String hql, Class<T> type, int region) {
        return entities.createQuery(hql, type).setParameter("region", region);
    }
}
