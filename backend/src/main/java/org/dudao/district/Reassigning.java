package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.inspector.InspectorRef;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Conflict;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** Hands many schools on at once: all of them or, when the present is not what was seen, none. */
@ApplicationScoped
public class Reassigning {

    /** A school goes from the inspector who was seen to have it to another; nobody is possible on both sides. */
    public record Handing(
            UUID schoolId,
            @Nullable UUID from,
            @Nullable UUID to,
            boolean overRatio,
            @Nullable String reason) {}

    /** A school whose responsible inspector changes on that day anyway. */
    record Arranged(UUID schoolId, LocalDate from) {}

    private static final String LATER = """
            select new org.dudao.district.Reassigning$Arranged(a.schoolId, min(a.validFrom)) from Assignment a
            where a.role = RESPONSIBLE and a.validFrom > :day and a.schoolId in :schools group by a.schoolId""";

    private final EntityManager entities;
    private final Assignments assignments;
    private final OpenSchools openSchools;
    private final InspectorRegister inspectors;

    Reassigning(
            EntityManager entities, Assignments assignments, OpenSchools openSchools, InspectorRegister inspectors) {
        this.entities = entities;
        this.assignments = assignments;
        this.openSchools = openSchools;
        this.inspectors = inspectors;
    }

    /** Those of the schools for which something begins after that day, and when. */
    public Map<UUID, LocalDate> arrangedAfter(LocalDate day, Collection<UUID> schools) {
        return entities.createQuery(LATER, Arranged.class)
                .setParameter("day", day)
                .setParameter("schools", schools)
                .getResultStream()
                .collect(Collectors.toMap(Arranged::schoolId, Arranged::from));
    }

    public void apply(int regionId, List<Handing> handings, LocalDate day) {
        var ids = handings.stream().map(Handing::schoolId).toList();
        var schools = openSchools.require(ids, regionId);
        var held = held(ids, day);
        var takers = takers(handings);
        var byId = handings.stream().collect(Collectors.toMap(Handing::schoolId, Function.identity()));
        schools.forEach(school -> expect(school, byId, held));
        assignments.stop(held.values(), day);
        var fresh = new ArrayList<Assignment>();
        for (var school : schools) {
            var handing = Objects.requireNonNull(byId.get(school.id()));
            var taker = handing.to() == null ? null : takers.get(handing.to());
            if (taker != null) {
                fresh.add(new Assignment(
                        school, taker, AssignmentRole.RESPONSIBLE, day, handing.overRatio(), handing.reason()));
            }
        }
        assignments.begin(fresh);
    }

    /** The rows themselves are asked, so that nobody can slip in between this look and the change. */
    private static void expect(SchoolRef school, Map<UUID, Handing> byId, Map<UUID, Assignment> held) {
        var now = held.get(school.id());
        var holder = now == null ? null : now.holder();
        if (!Objects.equals(Objects.requireNonNull(byId.get(school.id())).from(), holder)) {
            throw new Conflict("district.moved-meanwhile", Map.of("school", school.name()));
        }
    }

    private Map<UUID, InspectorRef> takers(List<Handing> handings) {
        var ids = handings.stream().map(Handing::to).filter(Objects::nonNull).collect(Collectors.toSet());
        return inspectors.requireAll(ids).stream().collect(Collectors.toMap(InspectorRef::id, Function.identity()));
    }

    private Map<UUID, Assignment> held(List<UUID> schools, LocalDate day) {
        var held = assignments.from(schools, day).stream()
                .filter(assignment -> assignment.role() == AssignmentRole.RESPONSIBLE)
                .toList();
        held.forEach(assignment -> SchoolPeriods.refuseLater(assignment, day));
        return held.stream().collect(Collectors.toMap(Assignment::schoolId, Function.identity()));
    }
}
