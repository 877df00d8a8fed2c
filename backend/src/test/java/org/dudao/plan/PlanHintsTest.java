package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dudao.district.Hint;
import org.dudao.district.Staffing.Post;
import org.dudao.kernel.Severity;
import org.dudao.school.SchoolKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanHintsTest {

    private static final UUID WANG = UUID.randomUUID();

    private final Post school = County.school(SchoolKind.PRIMARY, WANG);
    private final Post other = County.school(SchoolKind.JUNIOR, WANG);

    private static PlanVisit visit(Post school, String day, Integer... matters) {
        return new PlanVisit(
                UUID.randomUUID(),
                school.schoolId(),
                LocalDate.parse(day),
                HalfDay.MORNING,
                List.of(WANG),
                List.of(matters),
                null);
    }

    private static PlanTask task(int month, PlanAudience audience, int frequency, Integer... matters) {
        return new PlanTask(
                UUID.randomUUID(),
                "常规督导",
                PlanTaskKind.REGULAR,
                null,
                List.of(matters),
                audience,
                null,
                month,
                List.of(),
                null,
                null,
                frequency,
                null);
    }

    private static PlanContent summedUp() {
        return new PlanContent(null, null, null, null, "上月入校5次", null, null, List.of());
    }

    private List<Hint> november(List<Busy> others, PlanVisit... visits) {
        return new PlanHints(PlanKind.MONTHLY, new Period(2026, 11), County.TERMS, List.of(school, other), others)
                .of(summedUp(), List.of(visits));
    }

    @Test
    @DisplayName("C5-02 schools with fewer visits than the month asks for are named")
    void schools_without_a_visit_are_named() {
        assertThat(november(List.of(), visit(school, "2026-11-10", 8)))
                .extracting(Hint::rule, Hint::code, hint -> hint.facts().get("schools"))
                .containsExactly(tuple("C5-02", "plan.schools-uncovered", List.of(other.name())));
        assertThat(november(List.of(), visit(school, "2026-11-10", 8), visit(other, "2026-11-11", 8)))
                .isEmpty();
    }

    @Test
    @DisplayName("C5-02 a visit on a day off or in a month without school is said")
    void days_without_school_are_named() {
        assertThat(november(List.of(), visit(school, "2026-11-14", 8), visit(other, "2026-11-11", 8)))
                .extracting(Hint::rule, Hint::code)
                .containsExactly(tuple("C5-02", "plan.no-school-day"));
    }

    @Test
    @DisplayName("C5-03 a visit about none of the eight matters is said")
    void visits_without_a_matter_are_counted() {
        assertThat(november(List.of(), visit(school, "2026-11-10"), visit(other, "2026-11-11", 8)))
                .extracting(Hint::rule, Hint::code, hint -> hint.facts().get("count"))
                .containsExactly(tuple("C5-03", "plan.visits-without-matter", 1L));
    }

    @Test
    @DisplayName("003-43 a monthly plan comes with the summary of the month before")
    void the_summary_is_asked_for() {
        var plan = new PlanHints(PlanKind.MONTHLY, new Period(2026, 11), County.TERMS, List.of(), List.of());
        assertThat(plan.of(PlanContent.of(List.of()), List.of()))
                .extracting(Hint::rule, Hint::code)
                .containsExactly(tuple("003-43", "plan.no-summary"));
        assertThat(PlanRules.toSubmit(PlanKind.MONTHLY, PlanContent.of(List.of()), 1))
                .extracting(Unmet::rule, Unmet::hard)
                .containsExactly(tuple("003-43", false));
        assertThat(PlanRules.toSubmit(PlanKind.YEARLY, PlanContent.of(List.of()), 1))
                .isEmpty();
    }

    @Test
    @DisplayName("D7 there is nothing to decide about in an empty plan")
    void an_empty_plan_is_not_submitted() {
        assertThat(PlanRules.toSubmit(PlanKind.OCCASIONAL, summedUp(), 0))
                .extracting(Unmet::rule, Unmet::hard, Unmet::code)
                .containsExactly(tuple("D7", true, "empty"));
    }

    @ParameterizedTest(name = "another plan on {0}: close {1}")
    @DisplayName("001-25 two plans that hit one school within a week are said, from either side")
    @CsvSource({"2026-11-04, true", "2026-11-03, false", "2026-11-10, true", "2026-11-16, true", "2026-11-17, false"})
    void visits_of_other_plans_lie_apart(LocalDate day, boolean close) {
        var hints = november(
                List.of(new Busy(school.schoolId(), day)),
                visit(school, "2026-11-10", 8),
                visit(other, "2026-11-11", 8));
        assertThat(hints.stream().map(Hint::code).anyMatch("plan.visits-close"::equals))
                .isEqualTo(close);
        assertThat(hints).allSatisfy(hint -> {
            assertThat(hint.rule()).isEqualTo("001-25");
            assertThat(hint.severity()).isEqualTo(Severity.WARN);
        });
        assertThat(PlanRules.toApprove(hints))
                .hasSameSizeAs(hints)
                .allSatisfy(unmet ->
                        assertThat(unmet.hard()).as("overridden with a reason").isFalse());
    }

    @Test
    @DisplayName("001-25 what two other plans do to each other is not this plan's doing")
    void others_among_themselves_are_no_concern() {
        var others = List.of(
                new Busy(school.schoolId(), LocalDate.of(2026, 11, 23)),
                new Busy(school.schoolId(), LocalDate.of(2026, 11, 24)));
        assertThat(november(others, visit(school, "2026-11-02", 8), visit(other, "2026-11-11", 8)))
                .extracting(Hint::code)
                .containsExactly("plan.visits-many");
        assertThat(november(others, visit(other, "2026-11-11", 8)))
                .as("others come to the school, so nothing is owed to it either")
                .isEmpty();
    }

    @Test
    @DisplayName("001-25 more visits in a month than the setting allows are said")
    void too_many_visits_are_said() {
        var hints = november(
                List.of(new Busy(school.schoolId(), LocalDate.of(2026, 11, 30))),
                visit(school, "2026-11-02", 8),
                visit(school, "2026-11-16", 8),
                visit(other, "2026-11-11", 8));
        assertThat(hints)
                .extracting(Hint::rule, Hint::code, hint -> hint.facts().get("limit"))
                .containsExactly(tuple("001-25", "plan.visits-many", 2));
    }

    @Test
    @DisplayName("C5-02 C5-03 a yearly plan says which months and which matters are missing, for each audience")
    void a_year_says_what_is_missing() {
        var tasks = new ArrayList<PlanTask>();
        IntStream.rangeClosed(1, 12)
                .forEach(month -> tasks.add(task(month, PlanAudience.SCHOOLS, 1, 1, 2, 3, 4, 5, 6, 7)));
        tasks.removeIf(task -> task.month() == 3 || task.month() == 8);
        var year = new PlanHints(
                PlanKind.YEARLY,
                new Period(2026, null),
                County.TERMS,
                List.of(school, County.school(SchoolKind.KINDERGARTEN, WANG)),
                List.of());
        assertThat(year.of(PlanContent.of(tasks), List.of()))
                .extracting(Hint::rule, Hint::severity, hint -> hint.facts().get("audience"))
                .containsExactly(
                        tuple("C5-02", Severity.WARN, PlanAudience.SCHOOLS),
                        tuple("C5-03", Severity.REPORT, PlanAudience.SCHOOLS),
                        tuple("C5-02", Severity.WARN, PlanAudience.KINDERGARTENS),
                        tuple("C5-03", Severity.REPORT, PlanAudience.KINDERGARTENS));
        assertThat(year.of(PlanContent.of(tasks), List.of()).getFirst().facts()).containsEntry("months", List.of(3));
        assertThat(year.of(PlanContent.of(tasks), List.of()).get(1).facts()).containsEntry("matters", List.of(8));
    }
}
