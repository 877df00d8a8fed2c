package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dudao.coverage.Owed;
import org.dudao.district.Staffing.Post;
import org.dudao.school.SchoolKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Plans that follow from duties and themes, over counties made by chance. */
class DraftingTest {

    private static final Set<Integer> ALL_MATTERS =
            IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toSet());
    private static final Map<LocalDate, String> HOLIDAYS = LocalDate.of(2026, 10, 1)
            .datesUntil(LocalDate.of(2026, 10, 9))
            .collect(Collectors.toMap(day -> day, day -> "国庆节"));

    private static List<PlanVisit> month(Charge charge, int month) {
        var period = new Period(2026, month);
        return County.drafting(period, charge, County.terms(HOLIDAYS)).visits(period.first());
    }

    @RepeatedTest(200)
    @DisplayName(
            "C5-02 C5-03 every school that somebody answers for is visited in every month due, about all eight matters")
    void a_year_of_plans_covers_every_school_and_every_matter(RepetitionInfo run) {
        var charge = County.random(new Random(run.getCurrentRepetition()));
        var terms = County.terms(HOLIDAYS);
        var matters = new HashMap<UUID, Set<Integer>>();
        for (var month = 1; month <= 12; month++) {
            var visits = month(charge, month);
            var counts = visits.stream().collect(Collectors.groupingBy(PlanVisit::schoolId, Collectors.counting()));
            for (var post : charge.posts()) {
                var due = post.inspectorId() == null ? 0 : terms.visitsDue(month);
                assertThat(counts.getOrDefault(post.schoolId(), 0L)).isEqualTo(due);
            }
            visits.forEach(visit -> matters.computeIfAbsent(visit.schoolId(), id -> new HashSet<>())
                    .addAll(visit.matters()));
        }
        charge.posts().stream()
                .filter(post -> post.inspectorId() != null)
                .forEach(post -> assertThat(matters.get(post.schoolId())).isEqualTo(ALL_MATTERS));
    }

    @RepeatedTest(200)
    @DisplayName("C5-02 visits fall on school days, each with the one who answers, two of them never at the same time")
    void nobody_is_in_two_places_at_once(RepetitionInfo run) {
        var charge = County.random(new Random(run.getCurrentRepetition()));
        var terms = County.terms(HOLIDAYS);
        var holder = charge.posts().stream()
                .filter(post -> post.inspectorId() != null)
                .collect(Collectors.toMap(Post::schoolId, Post::inspectorId));
        var visits = month(charge, 10);
        var taken = new ArrayList<String>();
        for (var visit : visits) {
            assertThat(terms.isSchoolDay(visit.plannedOn())).isTrue();
            assertThat(visit.inspectorIds()).containsExactly(holder.get(visit.schoolId()));
            taken.add(visit.inspectorIds() + " " + visit.plannedOn() + " " + visit.half());
        }
        var busiest = charge.posts().stream()
                .filter(post -> post.inspectorId() != null)
                .collect(Collectors.groupingBy(Post::inspectorId, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> count)
                .max()
                .orElse(0);
        if (busiest <= 2 * 16) {
            assertThat(taken).doesNotHaveDuplicates();
        }
    }

    @RepeatedTest(50)
    @DisplayName("C5-02 C5-03 the plan of a year leaves no month and no matter out")
    void a_yearly_plan_is_complete(RepetitionInfo run) {
        var charge = County.random(new Random(run.getCurrentRepetition()));
        var period = new Period(2026, null);
        var drafting = County.drafting(period, charge, County.TERMS);
        assertThat(drafting.visits(period.first()))
                .as("days are left to the months")
                .isEmpty();
        var hints = new PlanHints(PlanKind.YEARLY, period, County.TERMS, charge.posts(), List.of());
        assertThat(hints.of(PlanContent.of(drafting.tasks()), List.of())).isEmpty();
    }

    @Test
    void a_month_that_runs_already_is_planned_from_today_on() {
        var inspector = UUID.randomUUID();
        var charge = new Charge(
                List.of(
                        County.school(SchoolKind.PRIMARY, inspector),
                        County.school(SchoolKind.KINDERGARTEN, inspector)),
                Map.of(inspector, "王督学"),
                Map.of());
        var drafting = County.drafting(new Period(2026, 11), charge, County.TERMS);
        assertThat(drafting.visits(LocalDate.of(2026, 11, 26)))
                .extracting(PlanVisit::plannedOn)
                .containsExactly(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27));
        assertThat(drafting.visits(LocalDate.of(2026, 12, 1)))
                .as("the month is over")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "C5-02 only what lacks is planned: schools that were visited, or that others visit, get the rest alone")
    void what_is_done_or_planned_is_not_planned_again() {
        var inspector = UUID.randomUUID();
        var covered = County.school(SchoolKind.PRIMARY, inspector);
        var half = County.school(SchoolKind.PRIMARY, inspector);
        var bare = County.school(SchoolKind.PRIMARY, inspector);
        var charge = new Charge(List.of(covered, half, bare), Map.of(), Map.of());
        var owed = new Owed(2, Map.of(covered.schoolId(), 0, half.schoolId(), 1));
        var november = new Period(2026, 11);
        var drafting = new Drafting(november, charge, County.themes(), County.TERMS, owed, key -> key);
        assertThat(drafting.visits(november.first()))
                .extracting(PlanVisit::schoolId)
                .containsExactly(half.schoolId(), bare.schoolId(), bare.schoolId());
    }

    @Test
    @DisplayName("C5-02 months without school days have no visits, but the themes of F3 all the same")
    void holidays_of_schools_have_tasks_and_no_visits() {
        var charge = new Charge(List.of(County.school(SchoolKind.PRIMARY, UUID.randomUUID())), Map.of(), Map.of());
        var february = new Period(2026, 2);
        var drafting = County.drafting(february, charge, County.TERMS);
        assertThat(drafting.visits(february.first())).isEmpty();
        assertThat(drafting.tasks()).singleElement().satisfies(task -> {
            assertThat(task.frequency()).isZero();
            assertThat(task.matters()).containsExactly(2);
        });
    }
}
