package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.kernel.NotFound;
import org.dudao.person.PlaceNames;
import org.dudao.school.SchoolKind;

/** Answers other features about inspectors within the caller's divisions. */
@ApplicationScoped
public class InspectorRegister implements PlaceNames {

    private static final String STAGES = """
            select new org.dudao.inspector.InspectorRegister$Stages(i.id, i.biography) from Inspector i
            where i.regionId = :region and i.biography is not null""";

    record Stages(UUID id, Biography biography) {}

    private final EntityManager entities;

    InspectorRegister(EntityManager entities) {
        this.entities = entities;
    }

    public InspectorRef require(UUID id) {
        return requireAll(Set.of(id)).getFirst();
    }

    /** All of them, in the order of their names; refuses when one is unknown. */
    public List<InspectorRef> requireAll(Collection<UUID> ids) {
        var found = entities.createQuery("from InspectorRef where id in :ids order by name, id", InspectorRef.class)
                .setParameter("ids", ids)
                .getResultList();
        if (found.size() != Set.copyOf(ids).size()) {
            throw new NotFound();
        }
        return found;
    }

    /** For which kinds of school each inspector of a division is known to be fit; nothing is known of the others. */
    public Map<UUID, Set<SchoolKind>> stages(int regionId) {
        return entities.createQuery(STAGES, Stages.class)
                .setParameter("region", regionId)
                .getResultStream()
                .filter(one -> !one.biography().stages().isEmpty())
                .collect(Collectors.toMap(
                        Stages::id, one -> Set.copyOf(one.biography().stages())));
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        return entities.createQuery("from InspectorRef where id in :ids", InspectorRef.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(InspectorRef::id, InspectorRef::name));
    }
}
