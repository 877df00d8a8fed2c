package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dudao.region.Divisions;

/** Reads the calendars of themes; the nearest division's own takes the place of the country's. */
@ApplicationScoped
class Themes {

    private final EntityManager entities;
    private final Divisions divisions;

    Themes(EntityManager entities, Divisions divisions) {
        this.entities = entities;
        this.divisions = divisions;
    }

    Map<PlanAudience, List<ThemeMonth>> of(int regionId) {
        var chain = divisions.chain(regionId);
        var themes = new EnumMap<PlanAudience, List<ThemeMonth>>(PlanAudience.class);
        entities.createQuery("from ThemeCalendar where regionId in :chain", ThemeCalendar.class)
                .setParameter("chain", chain)
                .getResultStream()
                .sorted(Comparator.comparing(calendar -> chain.indexOf(calendar.regionId())))
                .forEach(calendar -> themes.put(calendar.audience(), calendar.months()));
        return themes;
    }
}
