package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Twins;
import org.dudao.region.Divisions;
import org.jspecify.annotations.Nullable;

/** Keeps the calendars of themes; the nearest division's own takes the place of the country's. */
@ApplicationScoped
class Themes {

    /** Two first ones at once would otherwise both find none. */
    private static final String TURN = "theme calendar";

    private final EntityManager entities;
    private final Divisions divisions;
    private final Twins twins;

    Themes(EntityManager entities, Divisions divisions, Twins twins) {
        this.entities = entities;
        this.divisions = divisions;
        this.twins = twins;
    }

    Map<PlanAudience, List<ThemeMonth>> of(int regionId) {
        return inForce(regionId).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().months()));
    }

    Map<PlanAudience, ThemeCalendar> inForce(int regionId) {
        var chain = divisions.chain(regionId);
        var themes = new EnumMap<PlanAudience, ThemeCalendar>(PlanAudience.class);
        entities.createQuery("from ThemeCalendar where regionId in :chain", ThemeCalendar.class)
                .setParameter("chain", chain)
                .getResultStream()
                .sorted(Comparator.comparing(calendar -> chain.indexOf(calendar.regionId())))
                .forEach(calendar -> themes.put(calendar.audience(), calendar));
        return themes;
    }

    /** @param seen the version that the writer knows of; null while the division has no calendar of its own */
    ThemeCalendar keep(int regionId, PlanAudience audience, @Nullable Integer seen, List<ThemeMonth> months) {
        if (audience == PlanAudience.ALL) {
            throw new NotFound();
        }
        twins.takeTurns(TURN, regionId);
        var calendar = inForce(regionId).get(audience);
        var version = calendar == null ? null : calendar.versionFor(regionId);
        if (version != null ? !version.equals(seen) : seen != null) {
            throw new Conflict("stale", Map.of("current", version == null ? 0 : version));
        }
        ThemeCalendar.mustBeWhole(months);
        if (calendar == null || version == null) {
            calendar = new ThemeCalendar(regionId, audience, months);
            entities.persist(calendar);
        } else {
            calendar.rewrite(months);
        }
        entities.flush();
        return calendar;
    }
}
