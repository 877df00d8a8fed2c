package org.dudao.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Draws extends Repository<Draw> {

    private static final String ROWS = """
            select new org.dudao.draw.DrawRow(d.id, d.title, d.kind, d.picks, d.state, d.announced.name,
                d.announced.at, d.drawn.at)
            from Draw d where (:state is null or d.state = :state) and (:kind is null or d.kind = :kind)""";
    private static final String STANDING = """
            select new org.dudao.draw.Draws$Standing(count(d.id), count(case when d.state = VOIDED then d.id end))
            from Draw d where d.regionId = :region and d.announced.at >= :from and d.announced.at <= :until""";

    /** The how-manieth draw of its office in its year one is, and how many of them were voided. */
    record Standing(long number, long voided) {}

    private final Listing listing;

    Draws(Listing listing) {
        this.listing = listing;
    }

    Page<DrawRow> page(DrawQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("state", query.state());
        parameters.put("kind", query.kind());
        return listing.page(DrawRow.class, ROWS, "d.id", parameters, DrawQuery.DrawSort.NEWEST, query);
    }

    Optional<Draw> of(String code) {
        return find("code", code).firstResultOptional();
    }

    Standing standing(int regionId, Instant from, Instant until) {
        return getEntityManager()
                .createQuery(STANDING, Standing.class)
                .setParameter("region", regionId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }
}
