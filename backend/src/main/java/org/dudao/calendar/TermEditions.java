package org.dudao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dudao.kernel.Conflict;
import org.jspecify.annotations.Nullable;

/** Published terms: the latest edition of a division counts, and of divisions the nearest. */
@ApplicationScoped
class TermEditions {

    private static final String LATEST = """
            from PublishedTerms t where t.regionId in :chain and t.edition = (
                select max(later.edition) from PublishedTerms later
                where later.regionId = t.regionId and later.year = t.year)""";

    private final EntityManager entities;
    private final CalendarCache cache;
    private final Clock clock;

    TermEditions(EntityManager entities, CalendarCache cache, Clock clock) {
        this.entities = entities;
        this.cache = cache;
        this.clock = clock;
    }

    /** One for each school year, in their order. */
    List<PublishedTerms> inForce(List<Integer> chain) {
        var nearest = new TreeMap<Integer, PublishedTerms>();
        entities.createQuery(LATEST, PublishedTerms.class)
                .setParameter("chain", chain)
                .getResultStream()
                .sorted(Comparator.comparing(terms -> chain.indexOf(terms.regionId())))
                .forEach(terms -> nearest.put(terms.year(), terms));
        return List.copyOf(nearest.values());
    }

    /** What a division published for a school year, the latest first. */
    List<PublishedTerms> of(int regionId, int year) {
        return entities.createQuery(
                        "from PublishedTerms where regionId = :region and year = :year order by edition desc",
                        PublishedTerms.class)
                .setParameter("region", regionId)
                .setParameter("year", year)
                .getResultList();
    }

    /** @param seen the latest edition that the publisher knows of */
    void publish(int regionId, int year, @Nullable Integer seen, String source, SchoolTerms terms) {
        int latest = of(regionId, year).stream()
                .map(PublishedTerms::edition)
                .findFirst()
                .orElse(0);
        if (latest != (seen == null ? 0 : seen)) {
            throw new Conflict("stale", Map.of("current", latest));
        }
        cache.changed();
        entities.persist(new PublishedTerms(regionId, year, latest + 1, source, terms, LocalDate.now(clock)));
        entities.flush();
    }
}
