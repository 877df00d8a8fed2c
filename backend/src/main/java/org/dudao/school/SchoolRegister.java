package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.kernel.NotFound;
import org.dudao.person.PlaceNames;

/** Answers other features about schools within the caller's scope. */
@ApplicationScoped
public class SchoolRegister implements PlaceNames {

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

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        return entities.createQuery("from SchoolRef where id in :ids", SchoolRef.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(SchoolRef::id, SchoolRef::name));
    }

    /** The kinds of open schools that a division has. */
    public List<SchoolKind> kinds(int regionId) {
        return entities.createQuery(
                        "select distinct kind from SchoolRef where open and regionId = :region", SchoolKind.class)
                .setParameter("region", regionId)
                .getResultList();
    }
}
