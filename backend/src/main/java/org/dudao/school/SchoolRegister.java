package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.NotFound;

/** Answers other features about schools within the caller's scope. */
@ApplicationScoped
public class SchoolRegister {

    private final EntityManager entities;

    SchoolRegister(EntityManager entities) {
        this.entities = entities;
    }

    public SchoolRef require(UUID id) {
        return entities.createQuery("from SchoolRef where id = :id", SchoolRef.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The kinds of open schools that a division has. */
    public List<SchoolKind> kinds(int regionId) {
        return entities.createQuery(
                        "select distinct kind from SchoolRef where open and regionId = :region", SchoolKind.class)
                .setParameter("region", regionId)
                .getResultList();
    }
}
