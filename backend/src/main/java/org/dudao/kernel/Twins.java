package org.dudao.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Lets requests that write the same thing under the same id act one after the other, at whichever replicas: the second
 * finds what the first has made instead of running into it.
 */
@ApplicationScoped
public class Twins {

    private final EntityManager entities;

    Twins(EntityManager entities) {
        this.entities = entities;
    }

    /** The same for what a division has but one of. */
    public void takeTurns(String what, int regionId) {
        takeTurns(UUID.nameUUIDFromBytes((what + " " + regionId).getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns when no other transaction holds {@code id}, and holds it until this one ends. */
    public void takeTurns(UUID id) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:id)", Integer.class)
                .setParameter("id", id.getLeastSignificantBits())
                .getSingleResult();
    }
}
