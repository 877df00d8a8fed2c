package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Contacts extends Repository<Contact> {

    private static final int SHOWN = 200;

    /** The newest first. */
    List<Contact> of(UUID schoolId) {
        return find("schoolId = ?1 order by validFrom desc, id", schoolId)
                .range(0, SHOWN - 1)
                .list();
    }

    /** Of all schools of a division. */
    List<Contact> ofRegion(int regionId) {
        return list("regionId", regionId);
    }

    /** Enters somebody new, who takes over a role that only one can hold, or changes what is known of them. */
    Contact record(UUID id, School school, @Nullable Integer seen, ContactFacts facts) {
        school.mustBeOpen();
        var known = find("id = ?1 and schoolId = ?2", id, school.id()).firstResultOptional();
        if (known.isPresent() && seen != null) {
            return change(id, seen, contact -> contact.change(facts));
        }
        if (known.isPresent()) {
            throw new Conflict("stale", Map.of("seen", ""));
        }
        if (seen != null) {
            throw new NotFound();
        }
        if (facts.role().single() && facts.until() == null) {
            predecessors(school.id(), facts)
                    .forEach(before -> before.leave(facts.from().minusDays(1)));
            flush();
        }
        return add(new Contact(id, school, facts));
    }

    void leave(UUID schoolId, LocalDate on) {
        list("schoolId = ?1 and validUntil is null", schoolId).forEach(contact -> contact.leave(on));
    }

    /** Who holds a role that only one can hold makes room for whoever comes later. */
    private Collection<Contact> predecessors(UUID schoolId, ContactFacts facts) {
        return list(
                "schoolId = ?1 and role = ?2 and validUntil is null and validFrom < ?3",
                schoolId,
                facts.role(),
                facts.from());
    }
}
