package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.district.AssignmentResource.AssignmentCreation;
import org.dudao.inspector.InspectorRef;
import org.dudao.inspector.InspectorRegister;
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
    private final Eligibility eligibility;

    Assigning(
            Assignments assignments,
            OpenSchools openSchools,
            InspectorRegister inspectors,
            StaffingNumbers numbers,
            Eligibility eligibility) {
        this.assignments = assignments;
        this.openSchools = openSchools;
        this.inspectors = inspectors;
        this.numbers = numbers;
        this.eligibility = eligibility;
    }

    Outcome assign(AssignmentCreation wanted) {
        var inspector = inspectors.require(wanted.inspectorId());
        eligibility.require(inspector, wanted.schoolIds(), wanted.from());
        var schools = openSchools.require(wanted.schoolIds(), inspector.regionId());
        var terms = numbers.terms(inspector.regionId(), wanted.from());
        var role = wanted.wantedRole();
        var going = assignments.free(wanted.schoolIds(), role, inspector.id(), wanted.from());
        var kept = going.stream().collect(Collectors.toMap(Assignment::schoolId, Assignment::id));
        var overdue = (int) going.stream()
                .filter(one -> !one.validFrom().isAfter(terms.rotationDueSince(wanted.from())))
                .count();
        var before = assignments.load(inspector.id(), wanted.from(), terms);
        var fresh = schools.stream().filter(s -> !kept.containsKey(s.id())).toList();
        if (role != AssignmentRole.RESPONSIBLE) {
            return beside(wanted, inspector, kept.values(), fresh);
        }
        var after = loaded(before, fresh);
        if (!fresh.isEmpty() && (wanted.reason() == null || wanted.reason().isBlank())) {
            after.excess().ifPresent(excess -> {
                throw new RuleViolation("district.reason-required", excess.facts());
            });
        }
        var begun = new ArrayList<Assignment>();
        var load = before;
        for (var school : fresh) {
            load = loaded(load, List.of(school));
            var over = load.excess().isPresent();
            begun.add(new Assignment(school, inspector, role, wanted.from(), over, wanted.reason()));
        }
        assignments.begin(begun);
        var hints = new Hints(terms);
        return new Outcome(
                ids(kept.values(), begun),
                Stream.of(hints.ofInspector(inspector.name(), after), hints.ofRotation(inspector.name(), overdue))
                        .flatMap(List::stream)
                        .toList());
    }

    /** The other roles come beside the responsible inspector and count for nobody's load. */
    private Outcome beside(
            AssignmentCreation wanted, InspectorRef inspector, Collection<UUID> kept, List<SchoolRef> fresh) {
        var begun = fresh.stream()
                .map(school ->
                        new Assignment(school, inspector, wanted.wantedRole(), wanted.from(), false, wanted.reason()))
                .toList();
        assignments.begin(begun);
        return new Outcome(ids(kept, begun), List.of());
    }

    private static List<UUID> ids(Collection<UUID> kept, List<Assignment> begun) {
        return Stream.concat(kept.stream(), begun.stream().map(Assignment::id)).toList();
    }

    private static Load loaded(Load before, List<SchoolRef> schools) {
        var load = before;
        for (var school : schools) {
            load = load.plus(load.terms().isLarge(school.enrolment()));
        }
        return load;
    }
}
