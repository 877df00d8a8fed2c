package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Charters extends Repository<Charter> {

    private static final int SHOWN = 100;

    /** The newest first. */
    List<Charter> of(UUID schoolId) {
        return find("schoolId = ?1 order by number desc", schoolId)
                .range(0, SHOWN - 1)
                .list();
    }

    int next(UUID schoolId) {
        return find("schoolId = ?1 order by number desc", schoolId)
                .firstResultOptional()
                .map(last -> last.number() + 1)
                .orElse(1);
    }
}
