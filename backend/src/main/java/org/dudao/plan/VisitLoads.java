package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.inspection.PaidVisit;
import org.dudao.inspection.PaidVisits;
import org.dudao.inspector.InspectorRegister;
import org.dudao.plan.VisitLoadReport.VisitLoad;
import org.dudao.plan.VisitLoadReport.VisitMerge;
import org.dudao.plan.VisitLoadReport.VisitOverride;
import org.dudao.school.SchoolRegister;

/** Counts the visits to schools against the cap; the number of questions does not grow with the schools. */
@ApplicationScoped
class VisitLoads {

    private static final int MOST_OVERRIDES = 200;

    private static final String STOPS = """
            select new org.dudao.plan.VisitStop(v.id, p.id, p.title, s.id, s.name, v.plannedOn, v.inspectorIds, v.matters,
                v.binding)
            from PlannedVisit v join Plan p on p.id = v.planId join SchoolRef s on s.id = v.schoolId
            where v.regionId = :region and v.plannedOn between :from and :until
              and (v.binding or p.state in (SUBMITTED, EXAMINED))""";
    private static final String OVERRIDES = """
            select new org.dudao.plan.VisitLoadReport$VisitOverride(p.id, p.title, step.reason, step.done.name,
                step.done.at)
            from Plan p join p.steps step
            where p.regionId = :region and p.year = :year and (p.month is null or p.month = :month)
              and array_to_string(step.rules, ',') like concat('%', :rule, '%')
            order by step.done.at desc""";

    private final PaidVisits paid;
    private final PlanTermsInForce terms;
    private final SchoolRegister schools;
    private final InspectorRegister inspectors;
    private final EntityManager entities;

    VisitLoads(
            PaidVisits paid,
            PlanTermsInForce terms,
            SchoolRegister schools,
            InspectorRegister inspectors,
            EntityManager entities) {
        this.paid = paid;
        this.terms = terms;
        this.schools = schools;
        this.inspectors = inspectors;
        this.entities = entities;
    }

    VisitLoadReport of(int region, YearMonth month, LocalDate today) {
        var cap = terms.of(region, today).cap();
        var done = paid.between(region, null, month.atDay(1), month.atEndOfMonth());
        var stops = stops(region, month, today, cap.spacingDays());
        var loads = loads(done, stops, month);
        return new VisitLoadReport(
                month.getYear(),
                month.getMonthValue(),
                today,
                PlanHints.LOAD,
                cap,
                loads.size(),
                loads.stream().mapToInt(VisitLoad::done).sum(),
                loads.stream().mapToInt(VisitLoad::planned).sum(),
                loads.stream()
                        .filter(load -> load.visits() > cap.mostVisits())
                        .sorted(Comparator.comparingInt(VisitLoad::visits)
                                .reversed()
                                .thenComparing(VisitLoad::schoolName))
                        .toList(),
                merges(stops, month, cap.spacingDays()),
                overrides(region, month));
    }

    /** To come, and as far beyond the month as a visit of the month can be too close to. */
    private List<VisitStop> stops(int region, YearMonth month, LocalDate today, int spacing) {
        var first = month.atDay(1).minusDays(spacing);
        return entities.createQuery(STOPS, VisitStop.class)
                .setParameter("region", region)
                .setParameter("from", first.isBefore(today) ? today : first)
                .setParameter("until", month.atEndOfMonth().plusDays(spacing))
                .getResultList();
    }

    /** A planned visit to a school that was visited on that day is that visit. */
    private List<VisitLoad> loads(List<PaidVisit> done, List<VisitStop> stops, YearMonth month) {
        var was = done.stream()
                .map(visit -> new Busy(visit.schoolId(), visit.on()))
                .collect(Collectors.toSet());
        var paidBySchool = done.stream().collect(Collectors.groupingBy(PaidVisit::schoolId, Collectors.counting()));
        var toCome = stops.stream()
                .filter(VisitStop::binding)
                .filter(stop -> YearMonth.from(stop.on()).equals(month))
                .filter(stop -> !was.contains(new Busy(stop.schoolId(), stop.on())))
                .collect(Collectors.groupingBy(VisitStop::schoolId, Collectors.counting()));
        var visited = new HashSet<>(paidBySchool.keySet());
        visited.addAll(toCome.keySet());
        if (visited.isEmpty()) {
            return List.of();
        }
        return schools.of(visited).entrySet().stream()
                .map(school -> new VisitLoad(
                        school.getKey(),
                        school.getValue(),
                        paidBySchool.getOrDefault(school.getKey(), 0L).intValue(),
                        toCome.getOrDefault(school.getKey(), 0L).intValue()))
                .toList();
    }

    private List<VisitMerge> merges(List<VisitStop> stops, YearMonth month, int spacing) {
        var pairs = new Merging(spacing)
                .pairs(stops).stream()
                        .filter(pair -> Stream.of(pair.first(), pair.second())
                                .anyMatch(stop -> YearMonth.from(stop.on()).equals(month)))
                        .toList();
        var names = names(pairs);
        return pairs.stream()
                .map(pair -> new VisitMerge(
                        pair.first().schoolId(),
                        pair.first().schoolName(),
                        pair.daysApart(),
                        pair.first().view(names),
                        pair.second().view(names),
                        pair.on(),
                        pair.matters()))
                .toList();
    }

    private Map<UUID, String> names(List<Merging.Pair> pairs) {
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .flatMap(stop -> stop.inspectorIds().stream())
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : inspectors.of(ids);
    }

    private List<VisitOverride> overrides(int region, YearMonth month) {
        return entities.createQuery(OVERRIDES, VisitOverride.class)
                .setParameter("region", region)
                .setParameter("year", month.getYear())
                .setParameter("month", month.getMonthValue())
                .setParameter("rule", PlanHints.LOAD)
                .setMaxResults(MOST_OVERRIDES)
                .getResultList();
    }
}
