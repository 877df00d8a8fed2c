package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.person.PlaceNames;

@ApplicationScoped
class InspectorPlaceNames implements PlaceNames {

    private final EntityManager entities;

    InspectorPlaceNames(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        return entities.createQuery("from InspectorRef where id in :ids", InspectorRef.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(InspectorRef::id, InspectorRef::name));
    }
}
