package org.dudao.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Numbers marked as settings in the rule base, resolved for a division and a day. */
@ApplicationScoped
public class Settings {

    private static final String NEAREST = """
            select s.value from Setting s, Division here, Division above
            where here.id = :region and above.id = s.regionId and here.path like concat(above.path, '%')
              and s.key = :key and s.validFrom <= :day
            order by length(above.path) desc, s.validFrom desc""";

    private final EntityManager entities;

    Settings(EntityManager entities) {
        this.entities = entities;
    }

    /** The number of the nearest division that set one, else the product's own. */
    public int number(String key, int regionId, LocalDate day, int otherwise) {
        return entities.createQuery(NEAREST, Integer.class)
                .setParameter("region", regionId)
                .setParameter("key", key)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(otherwise);
    }
}
