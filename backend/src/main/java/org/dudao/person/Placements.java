package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Placements extends Repository<Placement> {

    private static final String ROWS = """
            select new org.dudao.person.PlacementRow(l.id, l.version, p.id, p.name, p.account, l.role, l.schoolId,
                l.inspectorId, l.validFrom, l.validUntil)
            from Placement l join Person p on p.id = l.personId
            where (:role is null or l.role = :role)
              and (:q is null or p.name like :q escape '\\' or p.account like :q escape '\\')""";

    private final Listing listing;

    Placements(Listing listing) {
        this.listing = listing;
    }

    Page<PlacementRow> page(PlacementQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("role", query.role());
        parameters.put("q", Listing.containing(query.q()));
        return listing.page(PlacementRow.class, ROWS, "l.id", parameters, query.sort(), query);
    }
}
