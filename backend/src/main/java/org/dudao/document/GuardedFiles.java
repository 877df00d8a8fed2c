package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.dudao.person.Guarded;
import org.dudao.person.GuardedThings;

@ApplicationScoped
class GuardedFiles implements GuardedThings {

    private static final String WHOSE =
            "select new org.dudao.person.Guarded('file:read', regionId, schoolId, case when schoolId is null then uploadedBy else null end) from StoredFile where id = :id";

    private final EntityManager entities;

    GuardedFiles(EntityManager entities) {
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
