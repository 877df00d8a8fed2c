package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspector.InspectorRef;
import org.dudao.kernel.Conflict;
import org.dudao.recusal.Recusals;

/** The hard rules of an assignment: in office, trained (C3-01), not suspended, not recused (C2-13). */
@ApplicationScoped
class Eligibility {

    private final Recusals recusals;

    Eligibility(Recusals recusals) {
        this.recusals = recusals;
    }

    void require(InspectorRef inspector, Collection<UUID> schools, LocalDate day) {
        if (!inspector.serves(day)) {
            throw new Conflict("district.not-in-office", Map.of("name", inspector.name(), "day", day));
        }
        if (inspector.awaitsInduction()) {
            throw new Conflict("district.not-inducted", Map.of("name", inspector.name(), "rule", "C3-01"));
        }
        if (inspector.isSuspended(day)) {
            throw new Conflict("district.suspended", Map.of("name", inspector.name()));
        }
        recusals.forbidden(inspector.id(), schools, day).stream().findFirst().ifPresent(barred -> {
            throw new Conflict(
                    "district.recused",
                    Map.of(
                            "name", inspector.name(),
                            "school", barred.schoolName(),
                            "schoolId", barred.schoolId(),
                            "ground", barred.ground(),
                            "rule", Recusals.RULE));
        });
    }

    boolean holds(InspectorRef inspector, UUID school, LocalDate day) {
        return inspector.serves(day)
                && !inspector.awaitsInduction()
                && !inspector.isSuspended(day)
                && recusals.forbids(inspector.id(), school, day).isEmpty();
    }
}
