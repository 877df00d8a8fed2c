package org.dudao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.region.Divisions;
import org.jspecify.annotations.Nullable;

/** The calendar in force in a division: the nation's notices, and day by day what a nearer division says instead. */
@ApplicationScoped
public class Calendars {

    private final EntityManager entities;
    private final Divisions divisions;
    private final TermEditions terms;
    private final Closures closures;
    private final CalendarCache cache;

    Calendars(EntityManager entities, Divisions divisions, TermEditions terms, Closures closures, CalendarCache cache) {
        this.entities = entities;
        this.divisions = divisions;
        this.terms = terms;
        this.closures = closures;
        this.cache = cache;
    }

    /** Which days are worked there, local closures of offices taken out. */
    public WorkingCalendar of(int regionId) {
        return school(regionId).working();
    }

    /** Terms, vacations and school days as well. */
    public SchoolCalendar school(int regionId) {
        return cache.of(regionId, () -> published(regionId).calendar());
    }

    /** Read anew, for whoever shows or changes it. */
    Published published(int regionId) {
        var chain = divisions.chain(regionId);
        return new Published(notices(chain), terms.inForce(chain), closures.inForce(chain));
    }

    void publish(int regionId, int year, @Nullable Integer seen, CalendarNotice notice) {
        cache.changed();
        var known = entities.createQuery(
                        "from PublishedNotice where regionId = :region and year = :year", PublishedNotice.class)
                .setParameter("region", regionId)
                .setParameter("year", year)
                .getSingleResultOrNull();
        if (known != null) {
            known.replace(seen, notice);
        } else if (seen != null) {
            throw new Conflict("stale", Map.of("seen", seen));
        } else {
            entities.persist(new PublishedNotice(regionId, year, notice));
        }
        entities.flush();
    }

    private List<PublishedNotice> notices(List<Integer> chain) {
        return entities.createQuery("from PublishedNotice where regionId in :chain", PublishedNotice.class)
                .setParameter("chain", chain)
                .getResultStream()
                .sorted(Comparator.comparing((PublishedNotice notice) -> chain.indexOf(notice.regionId()))
                        .thenComparing(PublishedNotice::year))
                .toList();
    }
}
