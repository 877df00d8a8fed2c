package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Plans extends Repository<Plan> {

    private static final String ROWS = """
            select new org.dudao.plan.PlanRow(p.id, p.kind, p.year, p.month, p.owner, d.name, i.name, p.title, p.state,
                case when p.state in (SUBMITTED, EXAMINED) then p.dueOn else null end, p.visitCount, p.progress)
            from Plan p left join District d on d.id = p.districtId left join InspectorRef i on i.id = p.inspectorId
            where (:q is null or p.title like :q escape '\\')
              and (:kind is null or p.kind = :kind)
              and (:year is null or p.year = :year)
              and (:month is null or p.month = :month)
              and (:state is null or p.state = :state)
              and (:owner is null or p.owner = :owner)
              and (:district is null or p.districtId = :district)
              and (:inspector is null or p.inspectorId = :inspector)""";
    private static final String BUSY = """
            select new org.dudao.plan.Busy(v.schoolId, v.plannedOn) from PlannedVisit v
            where v.binding and v.schoolId in :schools and v.plannedOn between :from and :until and v.id not in :own""";
    private static final String ENGAGED = """
            select new org.dudao.plan.Engagement(v.inspectorIds, v.plannedOn, v.half) from PlannedVisit v
            where v.binding and v.inspectionId is null and v.regionId = :region
              and v.plannedOn between :from and :until and v.planId <> :plan""";
    private static final String LAST_NUMBER =
            "select coalesce(max(filed.number), 0) from Plan where regionId = :region and filed.year = :year";
    private static final String FOLLOWING = """
            select count(*) from Plan p where p.regionId = :region and p.kind = :kind and p.state <> DISCARDED
              and p.owner = :owner and p.districtId is not distinct from :district
              and p.inspectorId is not distinct from :inspector
              and p.year = :year and p.month is not distinct from :month""";

    private final Listing listing;

    Plans(Listing listing) {
        this.listing = listing;
    }

    Page<PlanRow> page(PlanQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("q", Listing.containing(query.q()));
        parameters.put("kind", query.kind());
        parameters.put("year", query.year());
        parameters.put("month", query.month());
        parameters.put("state", query.state());
        parameters.put("owner", query.owner());
        parameters.put("district", query.districtId());
        parameters.put("inspector", query.inspectorId());
        return listing.page(PlanRow.class, ROWS, "p.id", parameters, query.sort(), query);
    }

    /** When others will be at these schools. */
    List<Busy> busy(Collection<UUID> schools, LocalDate from, LocalDate until, Collection<UUID> own) {
        return schools.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(BUSY, Busy.class)
                        .setParameter("schools", schools)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("own", own)
                        .getResultList();
    }

    /** When inspectors of the division are at schools by other plans. */
    List<Engagement> engagements(Plan plan, LocalDate from, LocalDate until) {
        return getEntityManager()
                .createQuery(ENGAGED, Engagement.class)
                .setParameter("region", plan.regionId())
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("plan", plan.id())
                .getResultList();
    }

    /** The next in the row of the year; whoever asks has taken turns with others. */
    int nextNumber(int regionId, int year) {
        return getEntityManager()
                        .createQuery(LAST_NUMBER, Integer.class)
                        .setParameter("region", regionId)
                        .setParameter("year", year)
                        .getSingleResult()
                + 1;
    }

    /** Whether the next year's or the next month's plan of the same owner is begun. */
    boolean hasFollowing(Plan plan) {
        var next = plan.period().next();
        return getEntityManager()
                        .createQuery(FOLLOWING, Long.class)
                        .setParameter("region", plan.regionId())
                        .setParameter("kind", plan.kind())
                        .setParameter("owner", plan.owner())
                        .setParameter("district", plan.districtId())
                        .setParameter("inspector", plan.inspectorId())
                        .setParameter("year", next.year())
                        .setParameter("month", next.month())
                        .getSingleResult()
                > 0;
    }
}
