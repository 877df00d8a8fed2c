package org.dudao.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers marked as settings in the rule base, resolved for a division and a day. */
@ApplicationScoped
public class Settings {

    private static final String KNOWN = """
            select new org.dudao.region.Settings$Known(s.key, s.regionId, s.validFrom, s.value)
            from Setting s, Division here, Division above
            where here.id = :region and above.id = s.regionId and here.path like concat(above.path, '%')
              and s.key in :keys and s.validFrom <= :day and s.withdrawnAt is null
            order by length(above.path) desc, s.validFrom desc""";

    /** A number that some division at or above has set; the nearest and latest come first. */
    record Known(
            String key,
            int regionId,
            LocalDate from,
            @Nullable Integer value) {

        private record Place(String key, int regionId) {}

        Place place() {
            return new Place(key, regionId);
        }
    }

    private final EntityManager entities;

    Settings(EntityManager entities) {
        this.entities = entities;
    }

    /** The number of the nearest division that set one, else the product's own. */
    public int number(SettingNumber number, int regionId, LocalDate day) {
        return number(number.key(), regionId, day, number.usual());
    }

    public int number(String key, int regionId, LocalDate day, int otherwise) {
        return numbers(List.of(key), regionId, day).getOrDefault(key, otherwise);
    }

    /** Those of several numbers that were set, each by the nearest division, in one query. */
    public Map<String, Integer> numbers(Collection<String> keys, int regionId, LocalDate day) {
        return inForce(keys, regionId, day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, set -> set.getValue().value()));
    }

    /** The same, with who set them and since when. */
    public Map<String, SettingInForce> inForce(Collection<String> keys, int regionId, LocalDate day) {
        return nearest(known(keys, regionId, day), day);
    }

    /** One number for several days with one query. */
    public Map<LocalDate, Integer> numbers(SettingNumber number, int regionId, Collection<LocalDate> days) {
        var last = days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        var known = known(List.of(number.key()), regionId, last);
        return days.stream().distinct().collect(Collectors.toMap(day -> day, day -> {
            var set = nearest(known, day).get(number.key());
            return set == null ? number.usual() : set.value();
        }));
    }

    private List<Known> known(Collection<String> keys, int regionId, LocalDate day) {
        return entities.createQuery(KNOWN, Known.class)
                .setParameter("region", regionId)
                .setParameter("keys", keys)
                .setParameter("day", day)
                .getResultList();
    }

    /** Of each division the latest word counts; where it is none, that of the division above. */
    private static Map<String, SettingInForce> nearest(List<Known> known, LocalDate day) {
        var heard = new HashSet<Known.Place>();
        var nearest = new HashMap<String, SettingInForce>();
        for (var one : known) {
            if (!one.from().isAfter(day) && heard.add(one.place()) && one.value() != null) {
                nearest.putIfAbsent(one.key(), new SettingInForce(one.value(), one.regionId(), one.from()));
            }
        }
        return nearest;
    }
}
