package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers other features who answers for a school, on any day and within the caller's scope. */
@ApplicationScoped
public class Responsibilities {

    private static final String ON_THE_DAY =
            "select inspectorId from Assignment where schoolId = :school and role = RESPONSIBLE"
                    + " and validFrom <= :day and (validUntil is null or validUntil >= :day)";

    private static final String SINCE = """
            select schoolId, min(validFrom) from Assignment
            where regionId = :region and role = RESPONSIBLE and (:school is null or schoolId = :school)
            group by schoolId""";

    private final EntityManager entities;

    Responsibilities(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<UUID> inspectorOf(UUID schoolId, LocalDate day) {
        return entities.createQuery(ON_THE_DAY, UUID.class)
                .setParameter("school", schoolId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The first day on which anybody of the division answered or will answer for each school; of that school alone, else of all. */
    public Map<UUID, LocalDate> since(int regionId, @Nullable UUID schoolId) {
        return entities.createQuery(SINCE, Tuple.class)
                .setParameter("region", regionId)
                .setParameter("school", schoolId)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.get(0, UUID.class), one -> one.get(1, LocalDate.class)));
    }

    public boolean answersFor(UUID inspectorId, UUID schoolId, LocalDate day) {
        return inspectorOf(schoolId, day).filter(inspectorId::equals).isPresent();
    }
}
