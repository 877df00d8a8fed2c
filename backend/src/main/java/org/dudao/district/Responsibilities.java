package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Answers other features who answers for a school, on any day and within the caller's scope. */
@ApplicationScoped
public class Responsibilities {

    private static final String ON_THE_DAY =
            "select inspectorId from Assignment where schoolId = :school and role = RESPONSIBLE"
                    + " and validFrom <= :day and (validUntil is null or validUntil >= :day)";

    private final EntityManager entities;

    Responsibilities(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<UUID> inspectorOf(UUID schoolId, LocalDate day) {
        return entities.createQuery(ON_THE_DAY, UUID.class)
                .setParameter("school", schoolId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    public boolean answersFor(UUID inspectorId, UUID schoolId, LocalDate day) {
        return inspectorOf(schoolId, day).filter(inspectorId::equals).isPresent();
    }
}
