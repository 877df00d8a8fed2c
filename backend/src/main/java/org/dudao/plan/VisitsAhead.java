package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers other features which visits lie ahead, within the caller's scope. */
@ApplicationScoped
public class VisitsAhead {

    private static final int AT_MOST = 500;
    private static final String AHEAD = """
            select new org.dudao.plan.VisitsAhead$Ahead(v.id, s.name, v.plannedOn, v.half)
            from PlannedVisit v join SchoolRef s on s.id = v.schoolId
            where v.regionId = :region and v.binding and v.inspectionId is null and v.plannedOn >= :from
              and (:everybody = true or array_contains(v.inspectorIds, :inspector))
            order by v.plannedOn, v.id""";

    private static final UUID NOBODY = new UUID(0, 0);

    /** A visit that nobody has paid yet. */
    public record Ahead(UUID id, String schoolName, LocalDate plannedOn, HalfDay half) {}

    private final EntityManager entities;

    VisitsAhead(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of an inspector, or all of a division. */
    public List<Ahead> of(int regionId, @Nullable UUID inspectorId, LocalDate from) {
        return entities.createQuery(AHEAD, Ahead.class)
                .setParameter("region", regionId)
                .setParameter("everybody", inspectorId == null)
                .setParameter("inspector", Objects.requireNonNullElse(inspectorId, NOBODY))
                .setParameter("from", from)
                .setMaxResults(AT_MOST)
                .getResultList();
    }
}
