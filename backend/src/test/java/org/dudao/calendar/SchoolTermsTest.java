package org.dudao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dudao.calendar.CalendarClosure.CalendarClosureKind;
import org.dudao.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermsTest {

    @Test
    void two_terms_within_the_school_year_are_fine() {
        terms("2026-08-01", "2027-01-22", "2027-01-23", "2027-07-31").check(2026);
    }

    @ParameterizedTest(name = "{0} to {1}, {2} to {3}: {4}")
    @CsvSource({
        "2027-01-22, 2026-09-01, 2027-02-22, 2027-07-09, period-backwards",
        "2026-09-01, 2027-01-22, 2027-07-09, 2027-02-22, period-backwards",
        "2026-09-01, 2027-02-22, 2027-02-22, 2027-07-09, calendar.terms-overlap",
        "2026-07-31, 2027-01-22, 2027-02-22, 2027-07-09, calendar.terms-outside",
        "2026-09-01, 2027-01-22, 2027-02-22, 2027-08-01, calendar.terms-outside",
        "2025-09-01, 2026-01-22, 2026-02-22, 2026-07-09, calendar.terms-outside",
    })
    void what_no_school_year_has_is_refused(String a, String b, String c, String d, String code) {
        refused(code, () -> terms(a, b, c, d).check(2026));
    }

    @Test
    void a_closure_runs_forwards_and_at_most_a_hundred_days() {
        var first = LocalDate.of(2026, 9, 1);
        closure(first, first).check();
        closure(first, first.plusDays(99)).check();
        refused(
                "calendar.closure-too-long",
                () -> closure(first, first.plusDays(100)).check());
        refused("period-backwards", () -> closure(first, first.minusDays(1)).check());
    }

    private static SchoolTerms terms(String firstFrom, String firstUntil, String secondFrom, String secondUntil) {
        return new SchoolTerms(
                LocalDate.parse(firstFrom),
                LocalDate.parse(firstUntil),
                LocalDate.parse(secondFrom),
                LocalDate.parse(secondUntil));
    }

    private static CalendarClosure closure(LocalDate first, LocalDate last) {
        return new CalendarClosure(CalendarClosureKind.SCHOOLS, "停课", first, last, "原因");
    }

    private static void refused(String code, Runnable check) {
        assertThatThrownBy(check::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
