package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.district.AssignmentResource.AssignmentCreation;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolRef;

/** Makes one inspector answerable for schools, whoever answered for them before. */
@ApplicationScoped
class Assigning {

    /** The assignments that hold now and what the soft rules say about the inspector. */
    record Outcome(List<UUID> assignments, List<Hint> hints) {}

    private final Assignments assignments;
    private final OpenSchools openSchools;
    private final InspectorRegister inspectors;
    private final StaffingNumbers numbers;

    Assigning(Assignments assignments, OpenSchools openSchools, InspectorRegister inspectors, StaffingNumbers numbers) {
        this.assignments = assignments;
        this.openSchools = openSchools;
        this.inspectors = inspectors;
        this.numbers = numbers;
    }

    Outcome assign(AssignmentCreation wanted) {
        var inspector = inspectors.require(wanted.inspectorId());
        if (!inspector.serves(wanted.from())) {
            throw new Conflict("district.not-in-office", Map.of("name", inspector.name(), "day", wanted.from()));
        }
        var schools = openSchools.require(wanted.schoolIds(), inspector.regionId());
        var terms = numbers.terms(inspector.regionId(), wanted.from());
        var kept = assignments.free(wanted.schoolIds(), inspector.id(), wanted.from()).stream()
                .collect(Collectors.toMap(Assignment::schoolId, Assignment::id));
        var before = assignments.load(inspector.id(), wanted.from(), terms);
        var fresh = schools.stream().filter(s -> !kept.containsKey(s.id())).toList();
        var after = loaded(before, fresh);
        if (!fresh.isEmpty() && (wanted.reason() == null || wanted.reason().isBlank())) {
            after.excess().ifPresent(excess -> {
                throw new RuleViolation("district.reason-required", excess.facts());
            });
        }
        var ids = new ArrayList<>(kept.values());
        var load = before;
        for (var school : fresh) {
            load = loaded(load, List.of(school));
            var over = load.excess().isPresent();
            ids.add(assignments
                    .add(new Assignment(school, inspector, wanted.from(), over, wanted.reason()))
                    .id());
        }
        return new Outcome(ids, new Hints(terms).ofInspector(inspector.name(), after));
    }

    private static Load loaded(Load before, List<SchoolRef> schools) {
        var load = before;
        for (var school : schools) {
            load = load.plus(load.terms().isLarge(school.enrolment()));
        }
        return load;
    }
}
