package org.dudao.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers marked as settings in the rule base, resolved for a division and a day. */
@ApplicationScoped
public class Settings {

    private static final String IN_FORCE = """
             from Setting s, Division here, Division above
            where here.id = :region and above.id = s.regionId and here.path like concat(above.path, '%')
              and s.key in :keys and s.validFrom <= :day
            order by length(above.path) desc, s.validFrom desc""";

    private static final String NEAREST = "select s.value" + IN_FORCE;
    private static final String SINCE = "select s.validFrom, s.value" + IN_FORCE;
    private static final String ALL = "select new org.dudao.region.Settings$Set(s.key, s.value)" + IN_FORCE;

    /** A number that some division at or above has set. */
    record Set(String key, int value) {}

    private final EntityManager entities;

    Settings(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of several numbers that were set, each by the nearest division, in one query. */
    public Map<String, Integer> numbers(Collection<String> keys, int regionId, LocalDate day) {
        var nearest = new HashMap<String, Integer>();
        entities.createQuery(ALL, Set.class)
                .setParameter("region", regionId)
                .setParameter("keys", keys)
                .setParameter("day", day)
                .getResultStream()
                .forEach(set -> nearest.putIfAbsent(set.key(), set.value()));
        return nearest;
    }

    /** From that day on these numbers hold for a division and all below it; what held until then stays on record. */
    public void set(int regionId, Map<String, Integer> numbers, LocalDate from) {
        numbers.forEach((key, value) -> entities.merge(new Setting(regionId, key, from, value)));
    }

    /** The number of the nearest division that set one, else the product's own. */
    public int number(String key, int regionId, LocalDate day, int otherwise) {
        return entities.createQuery(NEAREST, Integer.class)
                .setParameter("region", regionId)
                .setParameter("keys", List.of(key))
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(otherwise);
    }

    /** The same for several days with one query. */
    public Map<LocalDate, Integer> numbers(String key, int regionId, Collection<LocalDate> days, int otherwise) {
        var last = days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        var known = entities.createQuery(SINCE, Since.class)
                .setParameter("region", regionId)
                .setParameter("keys", List.of(key))
                .setParameter("day", last)
                .getResultList();
        return days.stream()
                .distinct()
                .collect(Collectors.toMap(
                        day -> day,
                        day -> known.stream()
                                .filter(since -> !since.from().isAfter(day))
                                .findFirst()
                                .map(Since::value)
                                .orElse(otherwise)));
    }

    private record Since(LocalDate from, int value) {}
}
