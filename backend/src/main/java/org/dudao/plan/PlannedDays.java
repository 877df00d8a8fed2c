package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.coverage.Foreseen;
import org.dudao.coverage.VisitDay;
import org.jspecify.annotations.Nullable;

/** Tells what approved plans provide for. */
@ApplicationScoped
class PlannedDays implements Foreseen {

    private static final String BETWEEN = """
            select new org.dudao.coverage.VisitDay(v.schoolId, v.plannedOn, v.matters) from PlannedVisit v
            where v.binding and v.regionId = :region and v.plannedOn between :from and :until
              and (:school is null or v.schoolId = :school)""";

    private final EntityManager entities;

    PlannedDays(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<VisitDay> between(int regionId, @Nullable UUID schoolId, LocalDate from, LocalDate until) {
        return entities.createQuery(BETWEEN, VisitDay.class)
                .setParameter("region", regionId)
                .setParameter("school", schoolId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
