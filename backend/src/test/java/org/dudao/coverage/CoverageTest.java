package org.dudao.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dudao.calendar.CalendarClosure;
import org.dudao.calendar.CalendarClosure.CalendarClosureKind;
import org.dudao.calendar.SchoolCalendar;
import org.dudao.calendar.SchoolTerm;
import org.dudao.kernel.Severity;
import org.dudao.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties towards one school in the autumn term of 2026, against days that were counted by hand. */
class CoverageTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final SchoolTerm AUTUMN =
            new SchoolTerm(2026, 1, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 22));
    private static final SchoolTerm SPRING =
            new SchoolTerm(2026, 2, LocalDate.of(2027, 2, 22), LocalDate.of(2027, 7, 9));

    private final List<VisitDay> done = new ArrayList<>();
    private final List<VisitDay> planned = new ArrayList<>();
    private @Nullable LocalDate since = LocalDate.of(2020, 1, 1);

    private static DutyTerms terms(CalendarClosure... closures) {
        var working = new WorkingCalendar(Map.of(), Set.of(), Set.of(2026, 2027));
        return new DutyTerms(
                List.of(1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1),
                2,
                7,
                new SchoolCalendar(working, List.of(AUTUMN, SPRING), List.of(closures)));
    }

    private static DutyPeriod period(DutyTerms terms, Duty duty, int number) {
        return terms.periods(2026).stream()
                .filter(period -> period.duty() == duty && period.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static VisitDay visit(String day, Integer... matters) {
        return new VisitDay(SCHOOL, LocalDate.parse(day), List.of(matters));
    }

    private Standing on(String today, Duty duty, int number) {
        return on(today, duty, number, terms());
    }

    private Standing on(String today, Duty duty, int number, DutyTerms terms) {
        return new Coverage(LocalDate.parse(today), terms.warnDays(), since, done, planned)
                .of(period(terms, duty, number));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, AHEAD",
        "2026-11-02, OPEN",
        "2026-11-22, OPEN",
        "2026-11-23, URGENT",
        "2026-11-30, URGENT",
        "2026-12-01, MISSED"
    })
    @DisplayName("C5-02 a month without a visit: warned of from seven days before its last school day, then missed")
    void a_month_without_a_visit(String today, CoverageState state) {
        var november = on(today, Duty.MONTH, 11);
        assertThat(november.state()).isEqualTo(state);
        assertThat(november.gap()).isEqualTo(1);
        assertThat(november.lastDay()).isEqualTo("2026-11-30");
    }

    @Test
    @DisplayName("C5-02 the last possible day is a school day: weekends and local closures do not count")
    void the_last_day_is_a_school_day() {
        assertThat(on("2026-10-12", Duty.MONTH, 10).lastDay()).as("a Friday").isEqualTo("2026-10-30");
        var storm = new CalendarClosure(
                CalendarClosureKind.SCHOOLS, "停课", LocalDate.of(2026, 10, 29), LocalDate.of(2026, 11, 3), "台风");
        assertThat(on("2026-10-12", Duty.MONTH, 10, terms(storm)).lastDay()).isEqualTo("2026-10-28");
        assertThat(on("2026-10-29", Duty.MONTH, 10, terms(storm)).state()).isEqualTo(CoverageState.MISSED);
    }

    @Test
    @DisplayName("C5-02 one visit in the month is enough, whichever day it was")
    void one_visit_meets_a_month() {
        done.add(visit("2026-11-14"));
        assertThat(on("2026-12-08", Duty.MONTH, 11).state()).isEqualTo(CoverageState.MET);
        assertThat(on("2026-12-08", Duty.MONTH, 12).state()).isEqualTo(CoverageState.OPEN);
    }

    @Test
    @DisplayName("C5-02 months without school days or with a setting of none have no duty")
    void holiday_months_have_no_duty() {
        assertThat(terms().periods(2027).stream()
                        .filter(period -> period.duty() == Duty.MONTH)
                        .map(DutyPeriod::number))
                .as("nothing is published beyond July 2027, so that autumn is guessed from working days")
                .containsExactly(1, 3, 4, 5, 6, 9, 10, 11, 12);
        var winter = new CalendarClosure(
                CalendarClosureKind.SCHOOLS, "停课", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), "改造");
        assertThat(terms(winter).periods(2026).stream().map(DutyPeriod::number)).doesNotContain(10);
    }

    @Test
    @DisplayName("C5-01 two visits in a term: the last day for the first of them is the last school day but one")
    void two_visits_in_a_term() {
        assertThat(on("2026-11-02", Duty.TERM, 1)).satisfies(term -> {
            assertThat(term.gap()).isEqualTo(2);
            assertThat(term.lastDay()).isEqualTo("2027-01-21");
            assertThat(term.state()).isEqualTo(CoverageState.OPEN);
        });
        assertThat(on("2027-01-22", Duty.TERM, 1).state()).isEqualTo(CoverageState.MISSED);
        done.add(visit("2026-09-08"));
        assertThat(on("2027-01-22", Duty.TERM, 1).state()).isEqualTo(CoverageState.URGENT);
        done.add(visit("2026-10-13"));
        assertThat(on("2027-01-22", Duty.TERM, 1).state()).isEqualTo(CoverageState.MET);
    }

    @Test
    @DisplayName("C5-01 two records of one day are one visit, and who was there today cannot make it up today")
    void two_records_of_one_day_are_one_visit() {
        Collections.addAll(done, visit("2027-01-22", 1), visit("2027-01-22", 2));
        assertThat(on("2027-01-22", Duty.TERM, 1)).satisfies(term -> {
            assertThat(term.done()).isEqualTo(1);
            assertThat(term.lastDay()).as("the last school day is taken").isEqualTo("2027-01-21");
            assertThat(term.state()).isEqualTo(CoverageState.MISSED);
        });
    }

    @Test
    @DisplayName("C5-01 C5-02 planned visits are forecast; one that is over without a record was not paid")
    void plans_are_forecast() {
        Collections.addAll(planned, visit("2026-11-10"), visit("2026-12-15"));
        assertThat(on("2026-11-10", Duty.MONTH, 11).state()).isEqualTo(CoverageState.PLANNED);
        assertThat(on("2026-11-11", Duty.MONTH, 11).state()).isEqualTo(CoverageState.OPEN);
        assertThat(on("2026-11-11", Duty.TERM, 1)).satisfies(term -> {
            assertThat(term.planned()).isEqualTo(1);
            assertThat(term.gap()).isEqualTo(1);
            assertThat(term.lastDay()).isEqualTo("2027-01-22");
        });
        done.add(visit("2026-11-10"));
        assertThat(on("2026-11-10", Duty.TERM, 1))
                .as("the visit of today is done and no longer to come")
                .satisfies(term -> assertThat(term.done() + term.planned()).isEqualTo(2));
    }

    @Test
    @DisplayName("C5-03 all eight matters in a calendar year; one visit may be about all that lack")
    void all_matters_in_a_year() {
        Collections.addAll(done, visit("2026-09-08", 1, 2, 3), visit("2026-10-13", 3, 4));
        planned.add(visit("2026-12-01", 5, 6));
        assertThat(on("2026-11-02", Duty.MATTERS, 0)).satisfies(year -> {
            assertThat(year.done()).isEqualTo(4);
            assertThat(year.planned()).isEqualTo(2);
            assertThat(year.gap()).isEqualTo(2);
            assertThat(year.lastDay()).isEqualTo("2026-12-31");
            assertThat(year.state()).isEqualTo(CoverageState.OPEN);
        });
        planned.add(visit("2026-12-02", 7, 8));
        assertThat(on("2026-11-02", Duty.MATTERS, 0).state()).isEqualTo(CoverageState.PLANNED);
        assertThat(on("2027-01-04", Duty.MATTERS, 0).state()).isEqualTo(CoverageState.MISSED);
    }

    @Test
    @DisplayName("C5-01 nobody can be asked for more visits than there are days for them")
    void a_duty_can_be_done() {
        var closed = new CalendarClosure(
                CalendarClosureKind.SCHOOLS, "停课", LocalDate.of(2026, 9, 2), LocalDate.of(2027, 1, 22), "改造");
        assertThat(period(terms(closed), Duty.TERM, 1).due()).isEqualTo(1);
    }

    @Test
    @DisplayName("C5-01 C5-02 C5-03 nothing counts before somebody answers for the school, and then in proportion")
    void duties_count_from_the_first_inspector_on() {
        since = LocalDate.of(2026, 11, 3);
        assertThat(on("2026-11-09", Duty.MONTH, 9).state()).isEqualTo(CoverageState.UNCOUNTED);
        assertThat(on("2026-11-09", Duty.MONTH, 11))
                .as("a month that began before")
                .satisfies(november -> {
                    assertThat(november.state()).isEqualTo(CoverageState.UNCOUNTED);
                    assertThat(november.due()).isZero();
                    assertThat(november.lastDay()).isNull();
                });
        assertThat(on("2026-11-09", Duty.MONTH, 12).state()).isEqualTo(CoverageState.AHEAD);
        assertThat(on("2026-11-09", Duty.TERM, 1).due())
                .as("59 of 104 school days")
                .isEqualTo(1);
        assertThat(on("2026-11-09", Duty.MATTERS, 0).due())
                .as("43 of 197 school days")
                .isEqualTo(1);
        since = LocalDate.of(2026, 11, 2);
        assertThat(on("2026-11-09", Duty.MONTH, 11).state())
                .as("the first school day of the month")
                .isEqualTo(CoverageState.OPEN);
    }

    @Test
    @DisplayName("C1-08 a school for which nobody ever answered has missed nothing; its visits are told all the same")
    void a_school_without_an_inspector() {
        since = null;
        done.add(visit("2026-11-14", 1));
        assertThat(on("2026-12-08", Duty.MONTH, 11)).satisfies(november -> {
            assertThat(november.state()).isEqualTo(CoverageState.UNCOUNTED);
            assertThat(november.done()).isEqualTo(1);
        });
        assertThat(on("2027-01-04", Duty.MATTERS, 0).state()).isEqualTo(CoverageState.UNCOUNTED);
    }

    @Test
    void a_warning_is_for_a_month_and_the_rest_is_for_the_report() {
        assertThat(Duty.MONTH.severity).isEqualTo(Severity.WARN);
        assertThat(Duty.TERM.severity).isEqualTo(Severity.REPORT);
        assertThat(Duty.MATTERS.severity).isEqualTo(Severity.REPORT);
    }
}
