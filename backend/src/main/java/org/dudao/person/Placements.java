package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Placements extends Repository<Placement> {

    private static final String HELD = "personId = ?1 and (validUntil is null or validUntil >= ?2)";
    private static final String BESIDES =
            HELD + " and role <> ?3 and (cast(?4 as LocalDate) is null or validFrom <= ?4)";

    /** @return the role that somebody has on that day */
    Optional<Role> roleOf(UUID personId, LocalDate day) {
        return find(HELD + " and validFrom <= ?2", personId, day)
                .firstResultOptional()
                .map(Placement::role);
    }

    /** Roles exclude each other (C-01); the database says the same of any two posts at once. */
    Placement place(Placement placement) {
        find(BESIDES, placement.personId(), placement.validFrom(), placement.role(), placement.validUntil())
                .firstResultOptional()
                .ifPresent(held -> {
                    throw new Conflict("role-exclusion", Map.of("held", held.role(), "wanted", placement.role()));
                });
        return add(placement);
    }

    /** From tomorrow on this person has no post and will get none. */
    void endAllOf(UUID personId, LocalDate today) {
        for (var placement : list(HELD, personId, today)) {
            if (placement.beginsBefore(today.plusDays(1))) {
                change(placement.id(), held -> held.end(today, today));
            } else {
                delete(placement);
            }
        }
    }
}
