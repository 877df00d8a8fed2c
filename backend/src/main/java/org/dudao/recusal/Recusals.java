package org.dudao.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers other features whether an inspector must stay away from a school (C2-13). */
@ApplicationScoped
public class Recusals {

    public static final String RULE = "C2-13";

    private static final String FORBIDDEN = """
            select new org.dudao.recusal.Barred(s.id, s.name, r.ground)
            from Recusal r join SchoolRef s on s.id = r.schoolId
            where r.inspectorId = :inspector and r.schoolId in :schools
              and (r.validUntil is null or r.validUntil >= :day)
            order by s.code, r.ground""";

    private static final String OF_DIVISION = """
            select new org.dudao.recusal.Bar(r.inspectorId, r.schoolId, r.ground, r.validUntil) from Recusal r
            where r.regionId = :region and (r.validUntil is null or r.validUntil >= :day)
            order by r.inspectorId, r.schoolId, r.ground""";

    private final EntityManager entities;

    Recusals(EntityManager entities) {
        this.entities = entities;
    }

    /** Everybody of a division who must not have a school on that day or any later one. */
    public List<Bar> of(int regionId, LocalDate day) {
        return entities.createQuery(OF_DIVISION, Bar.class)
                .setParameter("region", regionId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Why the inspector must not have the school on that day or any later one, if there is a ground. */
    public Optional<Barred> forbids(UUID inspectorId, UUID schoolId, LocalDate day) {
        return forbidden(inspectorId, Set.of(schoolId), day).stream().findFirst();
    }

    /** Those of the schools that the inspector must not have on that day or any later one. */
    public List<Barred> forbidden(UUID inspectorId, Collection<UUID> schoolIds, LocalDate day) {
        return entities.createQuery(FORBIDDEN, Barred.class)
                .setParameter("inspector", inspectorId)
                .setParameter("schools", schoolIds)
                .setParameter("day", day)
                .getResultList();
    }
}
