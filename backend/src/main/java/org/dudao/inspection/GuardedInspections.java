package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.dudao.person.Guarded;
import org.dudao.person.GuardedThings;

@ApplicationScoped
class GuardedInspections implements GuardedThings {

    private static final String WHOSE =
            "select new org.dudao.person.Guarded('inspection:read', regionId, schoolId, case when state = DRAFT then authorId else null end) from Inspection where id = :id";

    private final EntityManager entities;

    GuardedInspections(EntityManager entities) {
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
