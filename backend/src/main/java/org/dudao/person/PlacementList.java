package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Page;
import org.dudao.kernel.Typed;

/** Placements as people see them: with names, and with what the reader may do about each. */
@ApplicationScoped
class PlacementList {

    private static final String ROWS = """
            select new org.dudao.person.PlacementView(l.id, l.version, p.id, p.name, p.account, l.role, l.schoolId,
                l.inspectorId, l.validFrom, l.validUntil,
                case when l.regionId = :home and p.id <> :self and l.role in (:grants)
                          and (l.validUntil is null or l.validUntil >= :today)
                     then true else false end)
            from Placement l join Person p on p.id = l.personId
            where\s""";
    private static final String FILTERS = """
            (:role is null or l.role = :role)""";

    private final Listing listing;
    private final EntityManager entities;
    private final Authority authority;
    private final Places places;
    private final Clock clock;

    PlacementList(Listing listing, EntityManager entities, Authority authority, Places places, Clock clock) {
        this.listing = listing;
        this.entities = entities;
        this.authority = authority;
        this.places = places;
        this.clock = clock;
    }

    Page<PlacementView> page(PlacementQuery query) {
        var parameters = parameters();
        parameters.put("role", query.role());
        var typed = Typed.of(query.q(), "PersonTail", "p");
        parameters.putAll(typed.parameters());
        return places.named(listing.page(
                PlacementView.class, ROWS + FILTERS + typed.condition(), "l.id", parameters, query.sort(), query));
    }

    PlacementView view(UUID id) {
        var query =
                entities.createQuery(ROWS + "l.id = :id", PlacementView.class).setParameter("id", id);
        parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst().map(places::named).orElseThrow(NotFound::new);
    }

    private Map<String, Object> parameters() {
        return new HashMap<>(Map.of(
                "home", authority.home(),
                "self", authority.self(),
                "grants", authority.grants(),
                "today", LocalDate.now(clock)));
    }
}
