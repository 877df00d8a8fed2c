package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolRef;

/** The schools that somebody can answer for: open ones of the division. */
@ApplicationScoped
class OpenSchools {

    private final EntityManager entities;

    OpenSchools(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them, in the order given and each once. */
    List<SchoolRef> require(Collection<UUID> ids, int regionId) {
        var known = entities.createQuery("from SchoolRef where id in :ids", SchoolRef.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(SchoolRef::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(id -> {
                    var school = known.get(id);
                    if (school == null) {
                        throw new NotFound();
                    }
                    return open(school, regionId);
                })
                .toList();
    }

    private static SchoolRef open(SchoolRef school, int regionId) {
        if (school.regionId() != regionId) {
            throw new RuleViolation("district.other-region", Map.of("name", school.name()));
        }
        if (!school.open()) {
            throw new Conflict("district.school-closed", Map.of("name", school.name()));
        }
        return school;
    }
}
