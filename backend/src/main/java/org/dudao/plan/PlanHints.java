package org.dudao.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.district.Hint;
import org.dudao.district.Staffing.Post;
import org.dudao.kernel.Severity;

/**
 * What the soft rules say about a plan: visits due (C5-02), the eight matters (C5-03), the load of schools (001-25). Pure.
 *
 * @param others visits to the same schools by other plans, and those that were paid
 */
record PlanHints(PlanKind kind, Period period, PlanTerms terms, List<Post> posts, List<Busy> others) {

    static final String VISITS = "C5-02";
    static final String MATTERS = "C5-03";
    static final String LOAD = "001-25";
    static final String SUMMARY = "003-43";

    private static final int NAMED = 5;

    List<Hint> of(PlanContent content, List<PlanVisit> visits) {
        return switch (kind) {
            case YEARLY -> ofYear(content.tasks());
            case MONTHLY ->
                Stream.concat(ofMonth(content, visits).stream(), ofVisits(visits).stream())
                        .toList();
            case OCCASIONAL -> ofVisits(visits);
        };
    }

    private List<Hint> ofYear(List<PlanTask> tasks) {
        var hints = new ArrayList<Hint>();
        for (var audience : audiences()) {
            var regular = tasks.stream()
                    .filter(task -> task.kind() == PlanTaskKind.REGULAR
                            && task.audience().includes(audience))
                    .toList();
            var months = IntStream.rangeClosed(1, 12)
                    .filter(month -> visits(regular, month) < terms.visitsDue(month))
                    .boxed()
                    .toList();
            if (!months.isEmpty()) {
                hints.add(warn(VISITS, "plan.months-uncovered", Map.of("audience", audience, "months", months)));
            }
            var missing = IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toCollection(ArrayList::new));
            regular.forEach(task -> missing.removeAll(task.matters()));
            if (!missing.isEmpty()) {
                hints.add(new Hint(
                        MATTERS,
                        Severity.REPORT,
                        "plan.matters-missing",
                        Map.of("audience", audience, "matters", missing)));
            }
        }
        return hints;
    }

    private static int visits(List<PlanTask> tasks, int month) {
        return tasks.stream()
                .filter(task -> task.month() == month)
                .mapToInt(PlanTask::frequency)
                .sum();
    }

    private List<PlanAudience> audiences() {
        return posts.stream()
                .map(post -> PlanAudience.of(post.kind()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<Hint> ofMonth(PlanContent content, List<PlanVisit> visits) {
        var hints = new ArrayList<Hint>();
        var due = terms.visitsDue(period.first().getMonthValue());
        var days = Stream.concat(
                        visits.stream().map(visit -> new Busy(visit.schoolId(), visit.plannedOn())),
                        others.stream().filter(other -> period.has(other.on())))
                .distinct()
                .collect(Collectors.groupingBy(Busy::schoolId, Collectors.counting()));
        var uncovered = named(post -> days.getOrDefault(post.schoolId(), 0L) < due);
        if (!uncovered.isEmpty()) {
            hints.add(warn(
                    VISITS,
                    "plan.schools-uncovered",
                    schools(
                            uncovered,
                            Map.of("due", due, "month", period.first().getMonthValue()))));
        }
        var idle = visits.stream().filter(visit -> visit.matters().isEmpty()).count();
        if (idle > 0) {
            hints.add(warn(MATTERS, "plan.visits-without-matter", Map.of("count", idle)));
        }
        if (content.lacksSummary()) {
            hints.add(warn(SUMMARY, "plan.no-summary", Map.of()));
        }
        return hints;
    }

    private List<Hint> ofVisits(List<PlanVisit> visits) {
        var hints = new ArrayList<Hint>();
        var off = visits.stream()
                .map(PlanVisit::plannedOn)
                .filter(day -> !terms.isSchoolDay(day))
                .distinct()
                .sorted()
                .toList();
        if (!off.isEmpty()) {
            hints.add(warn(
                    VISITS,
                    "plan.no-school-day",
                    Map.of("days", off.stream().limit(NAMED).toList())));
        }
        var mine = days(visits.stream().map(visit -> new Busy(visit.schoolId(), visit.plannedOn())));
        var all = days(Stream.concat(
                others.stream(), visits.stream().map(visit -> new Busy(visit.schoolId(), visit.plannedOn()))));
        load(hints, "plan.visits-close", mine, all, this::isClose, terms.spacingDays());
        load(hints, "plan.visits-many", mine, all, this::isOneOfMany, terms.mostVisits());
        return hints;
    }

    private void load(
            List<Hint> hints,
            String code,
            Map<UUID, List<LocalDate>> mine,
            Map<UUID, List<LocalDate>> all,
            BiPredicate<LocalDate, List<LocalDate>> heavy,
            int limit) {
        var loaded = named(post -> mine.getOrDefault(post.schoolId(), List.of()).stream()
                .anyMatch(day -> heavy.test(day, all.get(post.schoolId()))));
        if (!loaded.isEmpty()) {
            hints.add(warn(LOAD, code, schools(loaded, Map.of("limit", limit))));
        }
    }

    /** Besides itself somebody comes within the days that should lie between. */
    private boolean isClose(LocalDate day, List<LocalDate> all) {
        return all.stream().filter(other -> terms.cap().areClose(day, other)).count() > 1;
    }

    private boolean isOneOfMany(LocalDate day, List<LocalDate> all) {
        return all.stream()
                        .filter(other -> YearMonth.from(other).equals(YearMonth.from(day)))
                        .count()
                > terms.mostVisits();
    }

    private static Map<UUID, List<LocalDate>> days(Stream<Busy> visits) {
        return visits.collect(Collectors.groupingBy(Busy::schoolId, Collectors.mapping(Busy::on, Collectors.toList())));
    }

    private List<String> named(Predicate<Post> which) {
        return posts.stream().filter(which).map(Post::name).toList();
    }

    private Map<String, Object> schools(List<String> names, Map<String, Object> more) {
        var facts = new HashMap<>(more);
        facts.put("count", names.size());
        facts.put("schools", names.stream().limit(NAMED).toList());
        return facts;
    }

    private static Hint warn(String rule, String code, Map<String, Object> facts) {
        return new Hint(rule, Severity.WARN, code, facts);
    }
}
