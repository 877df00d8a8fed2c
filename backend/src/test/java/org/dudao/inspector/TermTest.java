package org.dudao.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dudao.kernel.Refusal;
import org.dudao.kernel.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Test
    @DisplayName("C2-09 a part-time inspector is appointed for three years at most")
    void three_years_are_allowed_and_a_day_more_is_not() {
        var three = new Term(START, START.plusYears(3));
        assertThat(three.allowedFor(InspectorKind.PART_TIME, 3)).isEqualTo(three);
        var longer = new Term(START, START.plusYears(3).plusDays(1));
        assertThatThrownBy(() -> longer.allowedFor(InspectorKind.PART_TIME, 3))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.facts()).containsEntry("years", 3));
    }

    @Test
    @DisplayName("C2-09 the limit of three years is for part-time inspectors only")
    void a_full_time_inspector_may_serve_longer() {
        var ten = new Term(START, START.plusYears(10));
        assertThat(ten.allowedFor(InspectorKind.FULL_TIME, 3)).isEqualTo(ten);
    }

    @Test
    void a_term_that_ends_has_begun_before() {
        assertThatThrownBy(() -> new Term(null, START))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo("inspector.term-without-start"));
        assertThatThrownBy(() -> new Term(START, START.minusDays(1)))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("period-backwards"));
    }
}
