package org.dudao.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class AssignmentDrafts extends Repository<AssignmentDraft> {

    private static final String ROWS = """
            select new org.dudao.reassignment.DraftRow(d.id, d.title, d.effectiveOn, d.origin, d.state, d.moveCount,
                d.created.name, d.created.at, d.submitted.name, d.decided.name, d.decided.at)
            from AssignmentDraft d where (:state is null or d.state = :state)""";

    private final Listing listing;

    AssignmentDrafts(Listing listing) {
        this.listing = listing;
    }

    Page<DraftRow> page(DraftQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("state", query.state());
        return listing.page(DraftRow.class, ROWS, "d.id", parameters, DraftQuery.DraftSort.NEWEST, query);
    }
}
