package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.kernel.DomainEvent;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;

@ApplicationScoped
class Assignments extends SchoolPeriods<Assignment> {

    private static final String ROWS = """
            select new org.dudao.district.AssignmentRow(a.id, a.version, s.id, s.name, i.id, i.name, a.role, a.validFrom,
                a.validUntil, a.overRatio, a.reason,
                case when a.regionId = :writable and (a.validUntil is null or a.validUntil >= :today)
                     then true else false end)
            from Assignment a join SchoolRef s on s.id = a.schoolId join InspectorRef i on i.id = a.inspectorId
            where\s""";
    private static final String FILTERS = """
            (:schoolId is null or s.id = :schoolId) and (:inspectorId is null or i.id = :inspectorId)
              and (:role is null or a.role = :role)
              and (cast(:day as date) is null or (a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)))""";
    private static final String PUPILS = """
            select coalesce(s.enrolment, 0) from Assignment a join SchoolRef s on s.id = a.schoolId
            where s.open and a.inspectorId = :inspector and a.role = RESPONSIBLE
              and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)""";

    private final Listing listing;
    private final WritableRegion writable;
    private final Event<DomainEvent> news;
    private final Clock clock;

    Assignments(Listing listing, WritableRegion writable, Event<DomainEvent> news, Clock clock) {
        this.listing = listing;
        this.writable = writable;
        this.news = news;
        this.clock = clock;
    }

    Page<AssignmentRow> page(AssignmentQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("schoolId", query.schoolId());
        parameters.put("inspectorId", query.inspectorId());
        parameters.put("role", query.role());
        parameters.put("day", query.day());
        parameters.put("writable", writable.id());
        parameters.put("today", LocalDate.now(clock));
        return listing.page(
                AssignmentRow.class, ROWS + FILTERS, "a.id", parameters, AssignmentQuery.AssignmentSort.NEWEST, query);
    }

    List<AssignmentRow> rows(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(ROWS + "a.id in :ids order by s.code", AssignmentRow.class)
                .setParameter("ids", ids)
                .setParameter("writable", writable.id())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** They begin on one day; whoever hears of it hears of all of them at once. */
    void begin(List<Assignment> together) {
        addAll(together);
        var responsible = together.stream()
                .filter(assignment -> assignment.role() == AssignmentRole.RESPONSIBLE)
                .toList();
        if (!responsible.isEmpty()) {
            var one = responsible.getFirst();
            news.fire(new SchoolsAssigned(
                    one.regionId(),
                    one.validFrom(),
                    responsible.stream().collect(Collectors.toMap(Assignment::schoolId, Assignment::holder))));
        }
    }

    /** Takes these schools in that role from whoever has them on that day; see {@link #free(List, UUID, LocalDate)}. */
    List<Assignment> free(Collection<UUID> schools, AssignmentRole role, UUID holder, LocalDate from) {
        var held = from(schools, from).stream()
                .filter(assignment -> assignment.role() == role)
                .toList();
        return free(held, holder, from);
    }

    /** What the inspector answers for on that day. */
    Load load(UUID inspectorId, LocalDate day, StaffingTerms terms) {
        var load = new Load(terms, 0, false);
        for (var pupils : getEntityManager()
                .createQuery(PUPILS, Integer.class)
                .setParameter("inspector", inspectorId)
                .setParameter("day", day)
                .getResultList()) {
            load = load.plus(terms.isLarge(pupils));
        }
        return load;
    }

    /** What the inspector has on that day or was to have later; it ends or never comes to be. */
    List<Assignment> stopAllOf(UUID inspectorId, LocalDate from) {
        return stopped(list("inspectorId = ?1 and (validUntil is null or validUntil >= ?2)", inspectorId, from), from);
    }

    List<Assignment> stop(UUID inspectorId, UUID schoolId, LocalDate from) {
        return stopped(
                list(
                        "inspectorId = ?1 and schoolId = ?2 and (validUntil is null or validUntil >= ?3)",
                        inspectorId,
                        schoolId,
                        from),
                from);
    }

    private List<Assignment> stopped(List<Assignment> held, LocalDate from) {
        stop(held, from);
        return held;
    }
}
