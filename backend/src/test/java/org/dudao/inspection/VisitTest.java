package org.dudao.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dudao.kernel.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    static final UUID INSPECTOR = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"08:30, 11:00, true", "08:30, 08:31, true", "08:30, 08:30, false", "11:00, 08:30, false"})
    void an_inspector_leaves_after_arriving(LocalTime arrived, LocalTime left, boolean fine) {
        decides(
                fine,
                "inspection.left-before-arrival",
                () -> visit(arrived, left, MONDAY, List.of(6)).check());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, false", "2026-11-02, true", "2026-12-31, true"})
    @DisplayName("R-01 a deadline is never before the visit")
    void a_deadline_is_never_before_the_visit(LocalDate deadline, boolean fine) {
        decides(
                fine,
                "inspection.deadline-before-visit",
                () -> visit(null, null, deadline, List.of(6)).check());
    }

    @Test
    void each_matter_inspector_method_and_problem_is_named_once() {
        var walk = new MethodUse(InspectionMethod.CAMPUS_WALK, 1);
        var problem = problem(FindingGrade.MINOR, false);
        var none = List.<InspectionProblem>of();
        refuses(
                "inspection.matter-twice",
                () -> visitOf(List.of(INSPECTOR), List.of(6, 6), List.of(), none)
                        .check());
        refuses(
                "inspection.inspector-twice",
                () -> visitOf(List.of(INSPECTOR, INSPECTOR), List.of(6), List.of(), none)
                        .check());
        refuses(
                "inspection.method-twice",
                () -> visitOf(List.of(INSPECTOR), List.of(6), List.of(walk, walk), none)
                        .check());
        refuses(
                "inspection.problem-twice",
                () -> visitOf(List.of(INSPECTOR), List.of(6), List.of(), List.of(problem, problem))
                        .check());
    }

    @ParameterizedTest
    @EnumSource
    void only_a_minor_problem_may_be_settled_on_the_spot(FindingGrade grade) {
        var visit = visitOf(List.of(INSPECTOR), List.of(6), List.of(), List.of(problem(grade, true)));
        decides(grade == FindingGrade.MINOR, "inspection.not-settled-on-spot", visit::check);
    }

    @Test
    @DisplayName("C5-03 a submitted record names at least one of the eight matters")
    void a_submitted_record_names_at_least_one_matter() {
        var visit = visit(null, null, null, List.of());
        assertThatCode(visit::check).doesNotThrowAnyException();
        refuses("inspection.no-matter", () -> visit.checkComplete(MONDAY));
    }

    @Test
    void a_visit_of_tomorrow_cannot_be_submitted_today() {
        var visit = visit(null, null, null, List.of(6));
        refuses("inspection.in-future", () -> visit.checkComplete(MONDAY.minusDays(1)));
        assertThatCode(() -> visit.checkComplete(MONDAY)).doesNotThrowAnyException();
    }

    @Test
    void two_records_that_say_the_same_are_the_same() {
        assertThat(visit(null, null, MONDAY, List.of(6))).isEqualTo(visit(null, null, MONDAY, List.of(6)));
    }

    private static InspectionProblem problem(FindingGrade grade, boolean settled) {
        return new InspectionProblem(UUID.randomUUID(), 6, grade, "消防通道堵塞", null, settled, null);
    }

    private static Visit visit(LocalTime arrived, LocalTime left, LocalDate deadline, List<Integer> matters) {
        return new Visit(
                MONDAY,
                arrived,
                left,
                List.of(INSPECTOR),
                matters,
                List.of(),
                null,
                null,
                null,
                deadline,
                null,
                List.of(),
                null,
                List.of(),
                null,
                InspectionOccasion.REGULAR,
                List.of(),
                null);
    }

    private static Visit visitOf(
            List<UUID> inspectors, List<Integer> matters, List<MethodUse> methods, List<InspectionProblem> problems) {
        return new Visit(
                MONDAY,
                null,
                null,
                inspectors,
                matters,
                methods,
                null,
                null,
                null,
                null,
                null,
                problems,
                null,
                List.of(),
                null,
                InspectionOccasion.REGULAR,
                List.of(),
                null);
    }

    private static void decides(boolean fine, String code, ThrowingCallable check) {
        if (fine) {
            assertThatCode(check).doesNotThrowAnyException();
        } else {
            refuses(code, check);
        }
    }

    private static void refuses(String code, ThrowingCallable check) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
