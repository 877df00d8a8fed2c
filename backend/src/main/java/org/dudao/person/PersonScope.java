package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Scope;
import org.jspecify.annotations.Nullable;

/** What somebody who is placed may see: no school for administrators, their own for schools, assigned ones for inspectors. */
@ApplicationScoped
class PersonScope {

    private final InspectorReach reach;

    PersonScope(InspectorReach reach) {
        this.reach = reach;
    }

    Scope of(Placed placed, LocalDate today) {
        return new Scope(placed.person(), placed.regionId(), placed.regions(), schools(placed, today));
    }

    private @Nullable Set<UUID> schools(Placed placed, LocalDate today) {
        if (!placed.role().business()) {
            return Set.of();
        }
        if (placed.schoolId() != null) {
            return Set.of(placed.schoolId());
        }
        var inspector = placed.inspectorId();
        return inspector == null ? null : CallerScope.asSystem(() -> reach.schools(inspector, today));
    }
}
