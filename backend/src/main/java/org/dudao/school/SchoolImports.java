package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class SchoolImports extends Repository<SchoolImport> {

    private static final String ROWS = """
            select new org.dudao.school.SchoolImportListRow(i.id, i.kind, i.fileName, i.state, i.added, i.changed,
                i.unchanged, i.wrong, i.createdAt)
            from SchoolImport i where (:kind is null or i.kind = :kind)""";

    private final Listing listing;

    SchoolImports(Listing listing) {
        this.listing = listing;
    }

    Page<SchoolImportListRow> page(SchoolImportListQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", query.kind());
        return listing.page(SchoolImportListRow.class, ROWS, "i.id", parameters, query.sort(), query);
    }
}
