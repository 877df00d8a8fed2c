package org.dudao.plate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dudao.kernel.Repository;
import org.dudao.plate.ImprintResource.PlateImprintChange;

@ApplicationScoped
class Imprints extends Repository<Imprint> {

    private static final int NEVER_SEEN = -1;

    Optional<Imprint> of(int regionId) {
        return find("regionId", regionId).firstResultOptional();
    }

    Imprint set(int regionId, PlateImprintChange wanted, LocalDate today) {
        var known = of(regionId);
        if (known.isEmpty()) {
            return add(new Imprint(regionId, wanted, today));
        }
        var seen = Objects.requireNonNullElse(wanted.version(), NEVER_SEEN);
        return change(known.get().id(), seen, imprint -> imprint.change(wanted, today));
    }
}
