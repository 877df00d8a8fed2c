package org.dudao.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Scope;
import org.jspecify.annotations.Nullable;

/** What somebody who is placed may see: no school for administrators, their own for schools, assigned ones for inspectors. */
@ApplicationScoped
class PersonScope {

    private final InspectorReach reach;
    private final List<InspectorSight> sights;

    PersonScope(InspectorReach reach, @All List<InspectorSight> sights) {
        this.reach = reach;
        this.sights = sights;
    }

    Scope of(Placed placed, LocalDate today) {
        if (!placed.role().business()) {
            return scope(placed, Set.of());
        }
        if (placed.schoolId() != null) {
            return scope(placed, Set.of(placed.schoolId()));
        }
        var inspector = placed.inspectorId();
        return inspector == null ? scope(placed, null) : ofInspector(placed, inspector, today);
    }

    private static Scope scope(Placed placed, @Nullable Set<UUID> schools) {
        return new Scope(placed.person(), placed.regionId(), placed.regions(), schools, Set.of());
    }

    /** The schools they answer for, and those they only look at. */
    private Scope ofInspector(Placed placed, UUID inspector, LocalDate today) {
        var assigned = CallerScope.asSystem(() -> reach.schools(inspector, today));
        var watched = sights.stream()
                .flatMap(sight -> CallerScope.asSystem(() -> sight.schools(inspector)).stream())
                .filter(school -> !assigned.contains(school))
                .collect(Collectors.toUnmodifiableSet());
        var seen = Stream.concat(assigned.stream(), watched.stream()).collect(Collectors.toUnmodifiableSet());
        return new Scope(placed.person(), placed.regionId(), placed.regions(), seen, watched);
    }
}
