package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Answers other features when a school was visited last. */
@ApplicationScoped
public class LastVisits {

    private static final String VISITS = """
            select new org.dudao.inspection.LastVisit(i.id, i.visitedOn, i.matters, i.problemCount)
            from Inspection i
            where i.schoolId = :school and i.state = SUBMITTED
            order by i.visitedOn desc, i.id desc""";

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
}
