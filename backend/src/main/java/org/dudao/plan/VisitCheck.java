package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.inspector.InspectorRef;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.RuleViolation;
import org.dudao.recusal.Recusals;
import org.dudao.school.SchoolRef;

/** What no plan may provide for: an unknown school, one of another division, a visit by somebody who is recused (C2-13). */
@ApplicationScoped
class VisitCheck {

    private final InspectorRegister inspectors;
    private final Recusals recusals;
    private final EntityManager entities;
    private final Clock clock;

    VisitCheck(InspectorRegister inspectors, Recusals recusals, EntityManager entities, Clock clock) {
        this.inspectors = inspectors;
        this.recusals = recusals;
        this.entities = entities;
        this.clock = clock;
    }

    void mustBePossible(Plan plan, List<PlanVisit> visits) {
        mustBeOnce(visits);
        if (!visits.isEmpty()) {
            var schools = schools(plan, visits);
            var names = inspectors(plan, visits);
            mustNotBeRecused(plan, visits, schools, names);
        }
    }

    private static void mustBeOnce(List<PlanVisit> visits) {
        var seen = new HashSet<UUID>();
        visits.stream().filter(visit -> !seen.add(visit.id())).findFirst().ifPresent(twice -> {
            throw new RuleViolation("plan.visit-twice", Map.of("day", twice.plannedOn()));
        });
    }

    /** A visit that is there already keeps its school, be it closed by now. */
    private Map<UUID, SchoolRef> schools(Plan plan, List<PlanVisit> visits) {
        var wanted = visits.stream().map(PlanVisit::schoolId).collect(Collectors.toSet());
        var known = entities.createQuery("from SchoolRef where id in :ids", SchoolRef.class)
                .setParameter("ids", wanted)
                .getResultStream()
                .collect(Collectors.toMap(SchoolRef::id, Function.identity()));
        var before = plan.schoolsOfVisits();
        for (var visit : visits) {
            var school = known.get(visit.schoolId());
            if (school == null) {
                throw new NotFound();
            }
            if (school.regionId() != plan.regionId()) {
                throw new RuleViolation("plan.other-region", Map.of("name", school.name()));
            }
            var kept = before.get(visit.id());
            if (kept != null && !kept.equals(school.id())) {
                throw new RuleViolation("plan.school-fixed", Map.of("day", visit.plannedOn()));
            }
            if (kept == null && !school.open()) {
                throw new Conflict("plan.school-closed", Map.of("name", school.name()));
            }
        }
        return known;
    }

    private Map<UUID, String> inspectors(Plan plan, List<PlanVisit> visits) {
        var wanted =
                visits.stream().flatMap(visit -> visit.inspectorIds().stream()).collect(Collectors.toSet());
        var known = inspectors.requireAll(wanted);
        known.stream()
                .filter(inspector -> inspector.regionId() != plan.regionId())
                .findFirst()
                .ifPresent(inspector -> {
                    throw new RuleViolation("plan.other-region", Map.of("name", inspector.name()));
                });
        return known.stream().collect(Collectors.toMap(InspectorRef::id, InspectorRef::name));
    }

    private void mustNotBeRecused(
            Plan plan, List<PlanVisit> visits, Map<UUID, SchoolRef> schools, Map<UUID, String> names) {
        for (var bar : recusals.of(plan.regionId(), LocalDate.now(clock))) {
            visits.stream()
                    .filter(visit -> visit.schoolId().equals(bar.schoolId())
                            && visit.inspectorIds().contains(bar.inspectorId())
                            && (bar.until() == null || !visit.plannedOn().isAfter(bar.until())))
                    .findFirst()
                    .ifPresent(visit -> {
                        throw new Conflict(
                                "plan.recused",
                                Map.of(
                                        "name", Objects.requireNonNull(names.get(bar.inspectorId())),
                                        "school",
                                                Objects.requireNonNull(schools.get(visit.schoolId()))
                                                        .name(),
                                        "rule", Recusals.RULE));
                    });
        }
    }
}
