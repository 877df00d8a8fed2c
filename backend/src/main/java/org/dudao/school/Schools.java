package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Schools extends Repository<School> {

    private static final String ROWS = """
            select new org.dudao.school.SchoolRow(s.id, s.code, s.name, s.kind, s.ownership, s.township, s.enrolment,
                case when s.enrolment >= :largeFrom then true else false end, s.state)
            from School s
            where (:q is null or s.name like :q escape '\\' or s.code like :q escape '\\')
              and (:kind is null or s.kind = :kind)
              and (:ownership is null or s.ownership = :ownership)
              and (:township is null or s.township = :township)
              and (:state is null or s.state = :state)
              and (:large is null or case when s.enrolment >= :largeFrom then true else false end = :large)""";

    private final Listing listing;

    Schools(Listing listing) {
        this.listing = listing;
    }

    Page<SchoolRow> page(SchoolQuery query, int largeFrom) {
        var parameters = new HashMap<String, Object>();
        parameters.put("q", Listing.containing(query.q()));
        parameters.put("kind", query.kind());
        parameters.put("ownership", query.ownership());
        parameters.put("township", query.township());
        parameters.put("state", query.state());
        parameters.put("large", query.large());
        parameters.put("largeFrom", largeFrom);
        return listing.page(SchoolRow.class, ROWS, "s.id", parameters, query.sort(), query);
    }

    /** The whole register of one division: some hundreds, at most some thousands. */
    List<School> of(int regionId) {
        return list("regionId", regionId);
    }
}
