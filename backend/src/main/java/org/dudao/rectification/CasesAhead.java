package org.dudao.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Answers other features which rectifications are due, within the caller's scope. */
@ApplicationScoped
public class CasesAhead {

    private static final int AT_MOST = 500;
    private static final String AHEAD = """
            select new org.dudao.rectification.CasesAhead$Ahead(r.id, s.name, r.dueOn)
            from Rectification r join SchoolRef s on s.id = r.schoolId
            where r.regionId = :region and r.state <> ACCEPTED and r.dueOn >= :from
            order by r.dueOn, r.id""";

    /** A rectification and its deadline. */
    public record Ahead(UUID id, String schoolName, LocalDate dueOn) {}

    private final EntityManager entities;

    CasesAhead(EntityManager entities) {
        this.entities = entities;
    }

    public List<Ahead> of(int regionId, LocalDate from) {
        return entities.createQuery(AHEAD, Ahead.class)
                .setParameter("region", regionId)
                .setParameter("from", from)
                .setMaxResults(AT_MOST)
                .getResultList();
    }
}
