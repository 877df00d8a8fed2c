package org.dudao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dudao.district.AssignmentRef;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Handovers extends Repository<Handover> {

    private static final String ROWS = """
            select new org.dudao.handover.HandoverRow(h.id, s.id, s.name, f.id, f.name, n.id, n.name, h.beginsOn,
                h.openedOn, h.formerSignature.at, h.nextSignature.at)
            from Handover h join SchoolRef s on s.id = h.schoolId
              join InspectorRef f on f.id = h.formerId join InspectorRef n on n.id = h.nextId
            where (:school is null or h.schoolId = :school)
              and (:inspector is null or h.formerId = :inspector or h.nextId = :inspector)
              and (:open is null
                   or (:open = true and (h.formerSignature.at is null or h.nextSignature.at is null))
                   or (:open = false and h.formerSignature.at is not null and h.nextSignature.at is not null))""";
    private static final String FORMER = """
            from AssignmentRef a where a.schoolId in :schools and a.validUntil < :from
              and not exists (select 1 from AssignmentRef later
                  where later.schoolId = a.schoolId and later.validUntil < :from and later.validUntil > a.validUntil)""";

    private final Listing listing;

    Handovers(Listing listing) {
        this.listing = listing;
    }

    Page<HandoverRow> page(HandoverQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("school", query.schoolId());
        parameters.put("inspector", query.inspectorId());
        parameters.put("open", query.open());
        return listing.page(HandoverRow.class, ROWS, "h.id", parameters, query.sort(), query);
    }

    /** The last assignment of each school that was over before that day, however long ago. */
    List<AssignmentRef> formerInspectors(Collection<UUID> schools, LocalDate from) {
        return getEntityManager()
                .createQuery(FORMER, AssignmentRef.class)
                .setParameter("schools", schools)
                .setParameter("from", from)
                .getResultList();
    }

    /**
     * Changes that were planned for that day or later and come otherwise now; what somebody signed stays.
     *
     * @return what was forgotten
     */
    List<HandoverCase> forgetPlanned(Collection<UUID> schools, LocalDate from) {
        var planned = list(
                "schoolId in ?1 and beginsOn >= ?2 and formerSignature.at is null and nextSignature.at is null",
                schools,
                from);
        planned.forEach(this::delete);
        return planned.stream().map(Handover::about).toList();
    }
}
