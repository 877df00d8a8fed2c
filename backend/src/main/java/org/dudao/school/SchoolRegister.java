package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
}
