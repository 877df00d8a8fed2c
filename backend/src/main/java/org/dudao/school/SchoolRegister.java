package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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

    private static final String POINTS = """
            select new org.dudao.school.SchoolPoint(s.id, cast(s.latitude as Double), cast(s.longitude as Double))
            from School s
            where s.regionId = :region and s.closedOn is null and s.latitude is not null and s.longitude is not null""";

    private static final String OPEN = """
            select count(s) from School s where s.id = :id and (s.openedOn is null or s.openedOn <= :from)
              and (s.closedOn is null or s.closedOn >= :until)""";

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

    /** Whether it was open on all of those days, as far as the register says. */
    public boolean wasOpen(UUID id, LocalDate from, LocalDate until) {
        return entities.createQuery(OPEN, Long.class)
                        .setParameter("id", id)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getSingleResult()
                > 0;
    }

    /** Where the open schools of a division lie, as far as the register says. */
    public List<SchoolPoint> points(int regionId) {
        return entities.createQuery(POINTS, SchoolPoint.class)
                .setParameter("region", regionId)
                .getResultList();
    }

    /** The kinds of open schools that a division has. */
    public List<SchoolKind> kinds(int regionId) {
        return entities.createQuery(
                        "select distinct kind from SchoolRef where open and regionId = :region", SchoolKind.class)
                .setParameter("region", regionId)
                .getResultList();
    }
}
