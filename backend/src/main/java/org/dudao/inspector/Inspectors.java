package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;
import org.dudao.kernel.Typed;

@ApplicationScoped
class Inspectors extends Repository<Inspector> {

    private static final String ROWS = """
            select new org.dudao.inspector.InspectorRow(i.id, i.number, i.name, i.kind, i.track, i.rank, i.source,
                i.subject, i.phone, i.workplace, i.termFrom, i.termUntil,
                case when i.leftOn <= :today then org.dudao.inspector.InspectorState.LEFT
                     when i.awaitsInduction then org.dudao.inspector.InspectorState.AWAITING_INDUCTION
                     when i.suspendedOn is not null then org.dudao.inspector.InspectorState.SUSPENDED
                     else org.dudao.inspector.InspectorState.IN_OFFICE end)
            from Inspector i
            where (:kind is null or i.kind = :kind)
              and (:track is null or i.track = :track)
              and (:rank is null or i.rank = :rank)
              and (:source is null or i.source = :source)
              and (:subject is null or i.subject = :subject)
              and (cast(:endsBefore as date) is null or i.termUntil < :endsBefore)""";
    private static final String HERE = " and (i.leftOn is null or i.leftOn > :today)";
    private static final Map<InspectorState, String> IN_STATE = Map.of(
            InspectorState.LEFT, " and i.leftOn <= :today",
            InspectorState.AWAITING_INDUCTION, HERE + " and i.awaitsInduction",
            InspectorState.SUSPENDED, HERE + " and not i.awaitsInduction and i.suspendedOn is not null",
            InspectorState.IN_OFFICE, HERE + " and not i.awaitsInduction and i.suspendedOn is null");
    private static final String SERVICES = """
            select new org.dudao.inspector.Composition$Service(i.kind, i.source, coalesce(i.termFrom, i.registeredOn),
                i.leftOn, i.biography)
            from Inspector i where i.regionId = :region""";

    private final Listing listing;

    Inspectors(Listing listing) {
        this.listing = listing;
    }

    Page<InspectorRow> page(InspectorQuery query, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        var typed = Typed.of(query.q(), "InspectorTail", "i");
        parameters.putAll(typed.parameters());
        parameters.put("kind", query.kind());
        parameters.put("track", query.track());
        parameters.put("rank", query.rank());
        parameters.put("source", query.source());
        parameters.put("subject", query.subject());
        parameters.put("endsBefore", query.endsBefore());
        parameters.put("today", today);
        var hql = ROWS + typed.condition() + (query.state() == null ? "" : IN_STATE.get(query.state()));
        return listing.page(InspectorRow.class, hql, "i.id", parameters, query.sort(), query);
    }

    /** Everybody who serves or served in a division; some hundreds at most. */
    List<Composition.Service> services(int region) {
        return getEntityManager()
                .createQuery(SERVICES, Composition.Service.class)
                .setParameter("region", region)
                .getResultList();
    }
}
