package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.district.Staffing.Post;
import org.dudao.inspection.PaidVisits;

/** Finds out what a plan is not alone with: visits to its schools that others plan, and those that were paid. */
@ApplicationScoped
class OtherVisits {

    private final Plans plans;
    private final PaidVisits paid;

    OtherVisits(Plans plans, PaidVisits paid) {
        this.plans = plans;
        this.paid = paid;
    }

    /** The record of a visit that was planned is that visit. */
    List<Busy> of(Plan plan, Charge charge, int spacingDays) {
        var from = plan.period().first().minusDays(spacingDays);
        var until = plan.period().last().plusDays(spacingDays);
        var visits = plan.planned();
        var schools = new HashSet<>(plan.schools());
        if (plan.kind() == PlanKind.MONTHLY) {
            charge.posts().stream().map(Post::schoolId).forEach(schools::add);
        }
        var busy = plans.busy(
                schools, from, until, visits.stream().map(PlanVisit::id).toList());
        var planned = Stream.concat(
                        busy.stream(), visits.stream().map(visit -> new Busy(visit.schoolId(), visit.plannedOn())))
                .collect(Collectors.toSet());
        var was = paid.at(schools, from, until).stream()
                .map(visit -> new Busy(visit.schoolId(), visit.on()))
                .filter(visit -> !planned.contains(visit));
        return Stream.concat(busy.stream(), was).toList();
    }
}
