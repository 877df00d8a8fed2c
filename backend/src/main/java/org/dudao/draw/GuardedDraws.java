package org.dudao.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.dudao.person.Guarded;
import org.dudao.person.GuardedThings;

@ApplicationScoped
class GuardedDraws implements GuardedThings {

    private static final String WHOSE =
            "select new org.dudao.person.Guarded('draw:read', regionId, null, null) from Draw where id = :id";

    private final EntityManager entities;

    GuardedDraws(EntityManager entities) {
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
