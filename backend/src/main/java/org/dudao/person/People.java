package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds a placement today: the addressees of messages and the names behind ids. */
@ApplicationScoped
public class People {

    private static final String TODAY = " and validFrom <= :today and (validUntil is null or validUntil >= :today)";

    /** @param subject of the account; null until its first sign-in */
    public record Owner(UUID id, int regionId, @Nullable String subject) {}

    private static final String OWNER =
            "select new org.dudao.person.People$Owner(id, regionId, subject) from Person where ";

    private final EntityManager entities;
    private final Clock clock;

    People(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public List<UUID> ofOffice(int regionId) {
        return entities.createQuery(
                        "select personId from Placement where role = OFFICE and regionId = :region" + TODAY, UUID.class)
                .setParameter("region", regionId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    public List<UUID> ofSchool(UUID schoolId) {
        return entities.createQuery("select personId from Placement where schoolId = :school" + TODAY, UUID.class)
                .setParameter("school", schoolId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    public List<UUID> ofInspectors(Collection<UUID> inspectorIds) {
        return entities.createQuery(
                        "select personId from Placement where inspectorId in :inspectors" + TODAY, UUID.class)
                .setParameter("inspectors", inspectorIds)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** A person's name as their division keeps it. */
    public String name(UUID personId) {
        return entities.createQuery("select name from Person where id = :id", String.class)
                .setParameter("id", personId)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /** Whose account it is; empty where the caller may not know the person. */
    public Optional<Owner> owner(UUID personId) {
        return entities.createQuery(OWNER + "id = :id", Owner.class)
                .setParameter("id", personId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Owner> ownerOf(String subject) {
        return entities.createQuery(OWNER + "subject = :subject", Owner.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }
}
