package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.person.PlaceNames;

@ApplicationScoped
class SchoolPlaceNames implements PlaceNames {

    private final EntityManager entities;

    SchoolPlaceNames(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        return entities.createQuery("from SchoolRef where id in :ids", SchoolRef.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(SchoolRef::id, SchoolRef::name));
    }
}
