package org.dudao.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Rectifications extends Repository<Rectification> {

    private static final String LINES = """
            select new org.dudao.rectification.RectificationLine(r.id, r.schoolId, s.name, r.item, r.grade, r.problem,
                r.state, r.issuedOn, r.dueOn, r.round)
            from Rectification r join SchoolRef s on s.id = r.schoolId
            where (:state is null or r.state = :state)
              and (:school is null or r.schoolId = :school)
              and (:grade is null or r.grade = :grade)""";
    private static final String OPEN = " and r.state <> ACCEPTED";
    private static final String NOT_OPEN = " and r.state = ACCEPTED";
    private static final String OVERDUE = " and r.state in (ISSUED, SIGNED, RETURNED) and r.dueOn < :today";
    private static final String NOT_OVERDUE = " and (r.state not in (ISSUED, SIGNED, RETURNED) or r.dueOn >= :today)";

    private final Listing listing;

    Rectifications(Listing listing) {
        this.listing = listing;
    }

    /** Those of one division for which the school's clock runs. */
    List<Rectification> awaitingSchool(int regionId) {
        return list("regionId = ?1 and state in (ISSUED, SIGNED, RETURNED) order by dueOn", regionId);
    }

    List<Integer> regionsAwaitingSchool() {
        return getEntityManager()
                .createQuery(
                        "select distinct regionId from Rectification where state in (ISSUED, SIGNED, RETURNED)",
                        Integer.class)
                .getResultList();
    }

    Page<RectificationLine> page(RectificationQuery query, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        parameters.put("state", query.state());
        parameters.put("school", query.schoolId());
        parameters.put("grade", query.grade());
        var hql = new StringBuilder(LINES);
        if (query.open() != null) {
            hql.append(query.open() ? OPEN : NOT_OPEN);
        }
        if (query.overdue() != null) {
            hql.append(query.overdue() ? OVERDUE : NOT_OVERDUE);
            parameters.put("today", today);
        }
        return listing.page(RectificationLine.class, hql.toString(), "r.id", parameters, query.sort(), query);
    }
}
