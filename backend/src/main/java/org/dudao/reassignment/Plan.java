package org.dudao.reassignment;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.district.DistrictPlace;
import org.dudao.district.Staffing;
import org.dudao.recusal.Bar;
import org.dudao.school.SchoolKind;
import org.dudao.school.SchoolPoint;
import org.jspecify.annotations.Nullable;

/** Who could have which school; begins with who has it now. */
@PlanningSolution
public class Plan {

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Nominee> nominees;

    @PlanningEntityCollectionProperty
    private List<Seat> seats;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For the solver, which fills copies. */
    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(List<Nominee> nominees, List<Seat> seats) {
        this.nominees = nominees;
        this.seats = seats;
    }

    static Plan of(
            Staffing staffing,
            List<DistrictPlace> places,
            List<Bar> bars,
            Map<UUID, Set<SchoolKind>> stages,
            List<SchoolPoint> sites) {
        var districts = places.stream()
                .collect(Collectors.groupingBy(
                        DistrictPlace::inspectorId, Collectors.mapping(DistrictPlace::districtId, Collectors.toSet())));
        var barred = bars.stream()
                .collect(
                        Collectors.groupingBy(Bar::schoolId, Collectors.mapping(Bar::inspectorId, Collectors.toSet())));
        var points = sites.stream().collect(Collectors.toMap(SchoolPoint::schoolId, Function.identity()));
        var nominees = staffing.inspectors().stream()
                .map(one -> new Nominee(
                        one.id(),
                        one.name(),
                        staffing.terms().schoolsPerInspector(),
                        one.takesSchools(),
                        districts.getOrDefault(one.id(), Set.of()),
                        stages.getOrDefault(one.id(), Set.of())))
                .toList();
        var byId = nominees.stream().collect(Collectors.toMap(Nominee::id, Function.identity()));
        var seats = staffing.posts().stream()
                .map(post -> new Seat(
                        post,
                        staffing.isLarge(post),
                        staffing.isRotationDue(post),
                        post.inspectorId() == null ? null : byId.get(post.inspectorId()),
                        barred.getOrDefault(post.schoolId(), Set.of()),
                        points.get(post.schoolId())))
                .toList();
        return new Plan(nominees, seats);
    }

    List<Nominee> nominees() {
        return nominees;
    }

    List<Seat> seats() {
        return seats;
    }

    @Nullable
    HardMediumSoftLongScore score() {
        return score;
    }
}
