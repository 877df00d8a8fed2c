package org.dudao.plan;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.school.SchoolPoint;
import org.dudao.school.SchoolRegister;

/** Looks for better days for the visits of a plan, within the months in which they lie, by Timefold. */
@ApplicationScoped
class VisitDayProposing {

    private static final Duration AT_MOST = Duration.ofSeconds(3);
    private static final Duration WITHOUT_PROGRESS = Duration.ofMillis(400);

    private final SolverFactory<VisitDays> solvers = SolverFactory.create(new SolverConfig()
            .withSolutionClass(VisitDays.class)
            .withEntityClasses(MovableVisit.class)
            .withConstraintProviderClass(VisitDayRules.class)
            .withTerminationConfig(
                    new TerminationConfig().withSpentLimit(AT_MOST).withUnimprovedSpentLimit(WITHOUT_PROGRESS)));

    private final Plans plans;
    private final Charges charges;
    private final OtherVisits others;
    private final PlanTermsInForce terms;
    private final SchoolRegister schools;
    private final Clock clock;

    VisitDayProposing(
            Plans plans,
            Charges charges,
            OtherVisits others,
            PlanTermsInForce terms,
            SchoolRegister schools,
            Clock clock) {
        this.plans = plans;
        this.charges = charges;
        this.others = others;
        this.terms = terms;
        this.schools = schools;
        this.clock = clock;
    }

    VisitDayProposal propose(Plan plan) {
        var start = start(plan);
        return Arrangement.compare(
                start, start.canMove() ? solvers.buildSolver().solve(start) : start);
    }

    private VisitDays start(Plan plan) {
        var today = LocalDate.now(clock);
        var inForce = terms.of(plan.regionId(), today);
        var visits = plan.unpaidVisits();
        var slots = slots(plan.period(), visits, inForce, today);
        var usable = new HashSet<>(slots);
        var sites = schools.points(plan.regionId()).stream()
                .collect(Collectors.toMap(SchoolPoint::schoolId, Function.identity()));
        var elsewhere =
                Stream.concat(others.of(plan, charges.of(plan, today), inForce.spacingDays()).stream(), paid(plan));
        return new VisitDays(
                slots,
                visits.stream()
                        .map(visit -> MovableVisit.of(visit, usable, sites.get(visit.schoolId())))
                        .toList(),
                elsewhere.toList(),
                plans.engagements(plan, plan.period().first(), plan.period().last()),
                inForce.cap());
    }

    private static Stream<Busy> paid(Plan plan) {
        var paid = new HashSet<>(plan.paidVisitIds());
        return plan.planned().stream()
                .filter(visit -> paid.contains(visit.id()))
                .map(visit -> new Busy(visit.schoolId(), visit.plannedOn()));
    }

    /** Both halves of every school day from today on, in the months of the visits. */
    private static List<VisitSlot> slots(Period period, List<PlanVisit> visits, PlanTerms terms, LocalDate today) {
        var months = visits.stream()
                .map(visit -> YearMonth.from(visit.plannedOn()))
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return List.of();
        }
        var from = Stream.of(months.getFirst().atDay(1), period.first(), today)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var until = Stream.of(months.getLast().atEndOfMonth(), period.last())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Stream.iterate(from, day -> !day.isAfter(until), day -> day.plusDays(1))
                .filter(terms::isSchoolDay)
                .flatMap(day -> Stream.of(new VisitSlot(day, HalfDay.MORNING), new VisitSlot(day, HalfDay.AFTERNOON)))
                .toList();
    }
}
