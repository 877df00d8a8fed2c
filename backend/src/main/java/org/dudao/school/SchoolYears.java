package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SchoolYears extends Repository<SchoolYear> {

    private static final int SHOWN = 50;

    /** The newest first. */
    List<SchoolYear> of(UUID schoolId) {
        return find("schoolId = ?1 order by year desc", schoolId)
                .range(0, SHOWN - 1)
                .list();
    }

    /** Of all schools of a division. */
    List<SchoolYear> ofRegion(int regionId) {
        return list("regionId", regionId);
    }

    SchoolYear record(School school, int year, @Nullable Integer seen, Figures figures) {
        school.mustBeOpen();
        var known = find(school.id(), year);
        if (known.isPresent()) {
            return change(known.get(), there -> there.replace(seen, figures));
        }
        if (seen != null) {
            throw new Conflict("stale", Map.of("seen", seen));
        }
        return add(new SchoolYear(school, year, figures));
    }

    boolean isNewest(UUID schoolId, int year) {
        return count("schoolId = ?1 and year > ?2", schoolId, year) == 0;
    }

    private Optional<SchoolYear> find(UUID schoolId, int year) {
        return find("schoolId = ?1 and year = ?2", schoolId, year).firstResultOptional();
    }
}
