package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Inspectors extends Repository<Inspector> {

    private static final String ROWS = """
            select new org.dudao.inspector.InspectorRow(i.id, i.number, i.name, i.kind, i.phone, i.workplace,
                i.termFrom, i.termUntil,
                case when i.leftOn <= :today then org.dudao.inspector.InspectorState.LEFT
                     else org.dudao.inspector.InspectorState.IN_OFFICE end)
            from Inspector i
            where (:q is null or i.name like :q escape '\\' or i.number like :q escape '\\')
              and (:kind is null or i.kind = :kind)
              and (:left is null or (:left = true and i.leftOn <= :today)
                   or (:left = false and (i.leftOn is null or i.leftOn > :today)))""";

    private final Listing listing;

    Inspectors(Listing listing) {
        this.listing = listing;
    }

    Page<InspectorRow> page(InspectorQuery query, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        parameters.put("q", Listing.containing(query.q()));
        parameters.put("kind", query.kind());
        parameters.put("left", query.state() == null ? null : query.state() == InspectorState.LEFT);
        parameters.put("today", today);
        return listing.page(InspectorRow.class, ROWS, "i.id", parameters, query.sort(), query);
    }
}
