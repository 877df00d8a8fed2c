package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers other features which visits were paid to schools within the caller's scope. */
@ApplicationScoped
public class PaidVisits {

    private static final String BETWEEN = """
            select new org.dudao.inspection.PaidVisit(i.schoolId, i.visitedOn, i.matters)
            from Inspection i
            where i.regionId = :region and i.state <> DRAFT and i.visitedOn between :from and :until
              and (:school is null or i.schoolId = :school)""";

    private static final String AT = """
            select new org.dudao.inspection.PaidVisit(i.schoolId, i.visitedOn, i.matters)
            from Inspection i
            where i.schoolId in :schools and i.state <> DRAFT and i.visitedOn between :from and :until""";

    private final EntityManager entities;

    PaidVisits(EntityManager entities) {
        this.entities = entities;
    }

    /** Both days included, in one query; of that school alone, else of all of the division. */
    public List<PaidVisit> between(int regionId, @Nullable UUID schoolId, LocalDate from, LocalDate until) {
        return entities.createQuery(BETWEEN, PaidVisit.class)
                .setParameter("region", regionId)
                .setParameter("school", schoolId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** The same for some schools. */
    public List<PaidVisit> at(Collection<UUID> schools, LocalDate from, LocalDate until) {
        return schools.isEmpty()
                ? List.of()
                : entities.createQuery(AT, PaidVisit.class)
                        .setParameter("schools", schools)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList();
    }
}
