package org.dudao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.dudao.person.Guarded;
import org.dudao.person.GuardedThings;

@ApplicationScoped
class GuardedHandovers implements GuardedThings {

    private static final String WHOSE =
            "select new org.dudao.person.Guarded('handover:read', regionId, schoolId, null) from Handover where id = :id";

    private final EntityManager entities;

    GuardedHandovers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Guarded> find(UUID id) {
        return entities.createQuery(WHOSE, Guarded.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
