package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers other features when a school was visited last. */
@ApplicationScoped
public class LastVisits {

    private static final String VISITS = """
            select new org.dudao.inspection.LastVisit(i.id, i.visitedOn, i.matters, i.problemCount)
            from Inspection i
            where i.schoolId = :school and i.state <> DRAFT
            order by i.visitedOn desc, i.id desc""";

    private static final String SINCE = """
            select new org.dudao.inspection.LastVisits$Visited(i.schoolId, max(i.visitedOn))
            from Inspection i
            where i.regionId = :region and i.state <> DRAFT and i.visitedOn >= :since
            group by i.schoolId""";

    record Visited(UUID schoolId, LocalDate on) {}

    private final EntityManager entities;

    LastVisits(EntityManager entities) {
        this.entities = entities;
    }

    /** Submitted ones within the caller's scope, the latest first. */
    public List<LastVisit> of(UUID schoolId, int atMost) {
        return entities.createQuery(VISITS, LastVisit.class)
                .setParameter("school", schoolId)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The last submitted visit to each school of a division that was visited on that day or later. */
    public Map<UUID, LocalDate> since(int regionId, LocalDate day) {
        return entities.createQuery(SINCE, Visited.class)
                .setParameter("region", regionId)
                .setParameter("since", day)
                .getResultStream()
                .collect(Collectors.toMap(Visited::schoolId, Visited::on));
    }
}
