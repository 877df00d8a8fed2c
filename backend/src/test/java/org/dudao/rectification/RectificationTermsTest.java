package org.dudao.rectification;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dudao.kernel.Due;
import org.dudao.kernel.Due.Unit;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RectificationTermsTest {

    /** The autumn of 2026 as published; of 2027 nothing is known yet. */
    static final WorkingCalendar CALENDAR = new WorkingCalendar(
            LocalDate.of(2026, 10, 1)
                    .datesUntil(LocalDate.of(2026, 10, 8))
                    .collect(toMap(Function.identity(), day -> "国庆节")),
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)),
            Set.of(2026));

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest(name = "{1} days from {0} end on {2}, {3} days off")
    @DisplayName("C7-03 the day of the order does not count, days off do not count, make-up Saturdays do")
    @CsvSource({
        "2026-11-02, 5, 2026-11-09, 2",
        "2026-11-02, 15, 2026-11-23, 6",
        "2026-11-06, 1, 2026-11-09, 2",
        "2026-11-07, 1, 2026-11-09, 1",
        "2026-09-30, 1, 2026-10-08, 7",
        "2026-09-30, 3, 2026-10-10, 7",
        "2026-09-30, 4, 2026-10-12, 8",
        "2026-09-28, 15, 2026-10-23, 10",
        "2026-12-21, 9, 2027-01-01, 2"
    })
    void working_days(LocalDate issuedOn, int days, LocalDate dueOn, int skipped) {
        var due = terms(days, Unit.WORKING).due(issuedOn, null);
        assertThat(due.on()).isEqualTo(dueOn);
        assertThat(due.skipped()).hasSize(skipped);
        assertThat(due.startOn().plusDays(due.days() + due.skipped().size())).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-21, 8, false", "2026-12-21, 9, true"})
    @DisplayName("C7-03 a date counted into a year without published holidays is provisional")
    void a_year_nobody_has_published_makes_it_provisional(LocalDate issuedOn, int days, boolean provisional) {
        assertThat(terms(days, Unit.WORKING).due(issuedOn, null).provisional()).isEqualTo(provisional);
    }

    @Test
    @DisplayName("C5-06 danger to life waits for no working day")
    void danger_counts_calendar_days() {
        var saturday = LocalDate.of(2026, 11, 7);
        assertThat(terms(1, Unit.CALENDAR).due(saturday, null).on()).isEqualTo(saturday.plusDays(1));
    }

    @Test
    void the_inspectors_own_number_of_days_wins_within_the_maximum() {
        var terms = terms(15, Unit.WORKING);
        assertThat(terms.due(MONDAY, 3).on()).isEqualTo("2026-11-05");
        assertThat(terms.due(MONDAY, 60).days()).isEqualTo(60);
        refuses("rectification.too-long", () -> terms.due(MONDAY, 61));
    }

    @Test
    @DisplayName("C7-11 a returned report gets a day after today, at most the maximum away")
    void a_named_day_is_ahead_and_not_too_far() {
        var terms = new RectificationTerms(15, Unit.WORKING, 5, CALENDAR);
        assertThat(terms.named(MONDAY, MONDAY.plusDays(1)))
                .isEqualTo(new Due(MONDAY.plusDays(1), "C7-11", MONDAY, 1, Unit.CALENDAR, List.of(), false));
        assertThat(terms.named(MONDAY, LocalDate.of(2026, 11, 9)).days()).isEqualTo(7);
        refuses("rectification.due-not-ahead", () -> terms.named(MONDAY, MONDAY));
        refuses("rectification.due-too-far", () -> terms.named(MONDAY, LocalDate.of(2026, 11, 10)));
    }

    private static RectificationTerms terms(int days, Unit unit) {
        return new RectificationTerms(days, unit, 60, CALENDAR);
    }

    private static void refuses(String code, ThrowingCallable count) {
        assertThatThrownBy(count)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
