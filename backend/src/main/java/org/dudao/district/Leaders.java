package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers other features who leads the district of a school (组长), on any day and within the caller's scope. */
@ApplicationScoped
public class Leaders {

    private static final String LED = """
             from DistrictMembership m join DistrictPeriod p on p.districtId = m.districtId
            where m.post = LEADER and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)
              and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)""";

    private final EntityManager entities;

    Leaders(EntityManager entities) {
        this.entities = entities;
    }

    /** The inspector who leads the district in which the school lies. */
    public Optional<UUID> leaderOf(UUID schoolId, LocalDate day) {
        return entities.createQuery("select m.inspectorId" + LED + " and p.schoolId = :school", UUID.class)
                .setParameter("school", schoolId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The schools of the districts that the inspector leads. */
    public Set<UUID> schools(UUID inspectorId, LocalDate day) {
        return entities.createQuery("select p.schoolId" + LED + " and m.inspectorId = :inspector", UUID.class)
                .setParameter("inspector", inspectorId)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
