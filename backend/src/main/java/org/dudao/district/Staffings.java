package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads a division's staffing of a day in a handful of queries, however many schools there are. */
@ApplicationScoped
public class Staffings {

    private static final String POSTS = """
            select new org.dudao.district.Staffing$Post(s.id, s.code, s.name, s.kind, s.enrolment, p.districtId,
                a.inspectorId, a.validFrom)
            from SchoolRef s
              left join DistrictPeriod p on p.schoolId = s.id
                and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)
              left join Assignment a on a.schoolId = s.id and a.role = RESPONSIBLE
                and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)
            where s.open and s.regionId = :region order by s.code""";
    private static final String SERVING = """
            select new org.dudao.district.Staffing$Serving(i.id, i.number, i.name, i.kind,
                case when i.suspendedOn <= :day then true else false end,
                case when (i.termFrom is null or i.termFrom <= :day)
                      and (i.termUntil is null or i.termUntil >= :day) then true else false end)
            from InspectorRef i
            where i.regionId = :region and not i.awaitsInduction and (i.leftOn is null or i.leftOn > :day)
            order by i.name, i.id""";
    private static final String ZONES = """
            select new org.dudao.district.Staffing$Zone(d.id, d.name, d.level,
                case when v.level = COUNTY then false else true end, count(m.id))
            from District d join Division v on v.id = d.regionId
              left join DistrictMembership m on m.districtId = d.id
                and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)
            where d.regionId = :region and d.validFrom <= :day and (d.validUntil is null or d.validUntil >= :day)
            group by d.id, d.name, d.level, v.level order by d.name""";
    private static final String EXCUSES = """
            select new org.dudao.district.Excuse(a.schoolId, a.reason) from Assignment a
            where a.regionId = :region and a.role = RESPONSIBLE and a.overRatio and a.reason is not null
              and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)""";
    private static final String PLACES = """
            select new org.dudao.district.DistrictPlace(m.inspectorId, m.districtId) from DistrictMembership m
            where m.regionId = :region and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)
            order by m.inspectorId, m.districtId""";
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
    public int region(@Nullable String code) {
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

    public Staffing on(LocalDate day, int region) {
        var terms = numbers.terms(region, day);
        return new Staffing(
                day,
                terms,
                posts(day, region),
                of(SERVING, Staffing.Serving.class, region)
                        .setParameter("day", day)
                        .getResultList(),
                of(ZONES, Staffing.Zone.class, region).setParameter("day", day).getResultList());
    }

    /** The open schools alone, in one query. */
    public List<Staffing.Post> posts(LocalDate day, int region) {
        return of(POSTS, Staffing.Post.class, region).setParameter("day", day).getResultList();
    }

    /** Who works in which district on that day. */
    public List<DistrictPlace> places(LocalDate day, int region) {
        return of(PLACES, DistrictPlace.class, region).setParameter("day", day).getResultList();
    }

    /** Why inspectors were given more on that day than is usual. */
    public List<Excuse> excuses(LocalDate day, int region) {
        return of(EXCUSES, Excuse.class, region).setParameter("day", day).getResultList();
    }

    private <T> TypedQuery<T> of(String hql, Class<T> type, int region) {
        return entities.createQuery(hql, type).setParameter("region", region);
    }
}
