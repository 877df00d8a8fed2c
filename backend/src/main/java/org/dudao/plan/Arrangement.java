package org.dudao.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.plan.VisitDayProposal.VisitDayMove;
import org.dudao.plan.VisitDayProposal.VisitDayTally;

/**
 * Visits on their days, and what is wrong with them. Pure.
 *
 * @param misplaced those that cannot be paid on their days
 * @param others when somebody else is at the schools
 */
record Arrangement(
        List<PlanVisit> visits, Set<UUID> misplaced, List<Busy> others, List<Engagement> engagements, VisitCap cap) {

    private static Arrangement of(
            VisitDays days, Function<MovableVisit, PlanVisit> when, Predicate<MovableVisit> isPossible) {
        return new Arrangement(
                days.visits().stream().map(when).toList(),
                days.visits().stream()
                        .filter(Predicate.not(isPossible))
                        .map(visit -> visit.visit().id())
                        .collect(Collectors.toSet()),
                days.others(),
                days.engagements(),
                days.cap());
    }

    /** What was found against what was planned. */
    static VisitDayProposal compare(VisitDays planned, VisitDays found) {
        var present = of(planned, MovableVisit::visit, MovableVisit::canStay);
        var proposed = of(found, MovableVisit::proposed, MovableVisit::isPlaced);
        return new VisitDayProposal(
                present.tally(),
                proposed.tally(),
                found.visits().stream()
                        .filter(MovableVisit::isMoved)
                        .map(visit -> present.move(visit.visit(), visit.proposed()))
                        .sorted(Comparator.comparing(VisitDayMove::to)
                                .thenComparing(VisitDayMove::toHalf)
                                .thenComparing(VisitDayMove::visitId))
                        .toList());
    }

    private VisitDayMove move(PlanVisit from, PlanVisit to) {
        return new VisitDayMove(
                from.id(), from.schoolId(), from.plannedOn(), from.half(), to.plannedOn(), to.half(), cause(from));
    }

    private VisitDayCause cause(PlanVisit visit) {
        if (misplaced.contains(visit.id())) {
            return VisitDayCause.NO_SCHOOL_DAY;
        }
        if (clashes(visit)) {
            return VisitDayCause.CLASH;
        }
        return isTooClose(visit) ? VisitDayCause.TOO_CLOSE : VisitDayCause.FEWER_WAYS;
    }

    private VisitDayTally tally() {
        var daysOut = new HashSet<Engagement>();
        visits.forEach(visit ->
                daysOut.add(new Engagement(visit.inspectorIds().subList(0, 1), visit.plannedOn(), HalfDay.WHOLE_DAY)));
        return new VisitDayTally(misplaced.size(), count(this::clashes), count(this::isTooClose), daysOut.size());
    }

    private int count(Predicate<PlanVisit> which) {
        return (int) visits.stream().filter(which).count();
    }

    private boolean clashes(PlanVisit visit) {
        return Stream.concat(
                        besides(visit).map(one -> new Engagement(one.inspectorIds(), one.plannedOn(), one.half())),
                        engagements.stream())
                .anyMatch(other -> other.on().equals(visit.plannedOn())
                        && other.half().meets(visit.half())
                        && !Collections.disjoint(other.inspectorIds(), visit.inspectorIds()));
    }

    private boolean isTooClose(PlanVisit visit) {
        return Stream.concat(besides(visit).map(one -> new Busy(one.schoolId(), one.plannedOn())), others.stream())
                .anyMatch(other ->
                        other.schoolId().equals(visit.schoolId()) && cap.areClose(other.on(), visit.plannedOn()));
    }

    private Stream<PlanVisit> besides(PlanVisit visit) {
        return visits.stream().filter(one -> !one.id().equals(visit.id()));
    }
}
