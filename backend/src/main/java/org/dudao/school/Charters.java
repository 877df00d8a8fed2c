package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Repository;
import org.dudao.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Charters extends Repository<Charter> {

    private static final int SHOWN = 100;

    /** The newest first. */
    List<Charter> of(UUID schoolId) {
        return find("schoolId = ?1 order by number desc", schoolId)
                .range(0, SHOWN - 1)
                .list();
    }

    /** The next version, or a known one put right. */
    Charter file(
            School school,
            int number,
            @Nullable Integer seen,
            LocalDate adoptedOn,
            UUID fileId,
            @Nullable String note) {
        school.mustBeOpen();
        var known = find("schoolId = ?1 and number = ?2", school.id(), number).firstResultOptional();
        if (known.isPresent()) {
            return change(known.get(), charter -> charter.replace(seen, adoptedOn, fileId, note));
        }
        if (seen != null) {
            throw new Conflict("stale", Map.of("seen", seen));
        }
        var next = (int) count("schoolId", school.id()) + 1;
        if (number != next) {
            throw new RuleViolation("school.charter-number", Map.of("next", next));
        }
        return add(new Charter(school, number, adoptedOn, fileId, note));
    }
}
