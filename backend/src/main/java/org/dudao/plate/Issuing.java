package org.dudao.plate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dudao.kernel.NotFound;

/** Makes plates out of what is so today. */
@ApplicationScoped
class Issuing {

    private final Plates plates;

    Issuing(Plates plates) {
        this.plates = plates;
    }

    /** A new issue for every school whose plate is missing or out of date; one that is right already stays. */
    List<PlateLine> issue(Collection<UUID> schoolIds, LocalDate today) {
        var lines = plates.lines(schoolIds, today);
        if (lines.size() != Set.copyOf(schoolIds).size()) {
            throw new NotFound();
        }
        lines.stream().filter(Issuing::needsOne).forEach(line -> issue(line, today));
        return plates.lines(schoolIds, today);
    }

    private static boolean needsOne(PlateLine line) {
        var standing = PlateStanding.of(line);
        return standing == PlateStanding.MISSING || standing == PlateStanding.OUTDATED;
    }

    private void issue(PlateLine line, LocalDate today) {
        var face = line.face();
        var former = line.plate();
        if (former != null) {
            plates.change(former.id(), Plate::supersede);
        }
        plates.add(new Plate(line.school(), face, former, today));
    }
}
