package org.dudao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.dudao.calendar.CalendarClosure.CalendarClosureKind;
import org.dudao.calendar.SchoolVacation.SchoolVacationKind;
import org.dudao.kernel.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchoolCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final SchoolTerms TERMS = new SchoolTerms(
            LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 22), LocalDate.of(2027, 2, 22), LocalDate.of(2027, 7, 9));

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "chance {0}")
    @MethodSource("seeds")
    void says_of_every_day_what_counting_by_hand_says(long seed) {
        var chance = new RandomCalendar(seed);
        var calendar = chance.published().calendar();
        RandomCalendar.FROM.datesUntil(RandomCalendar.UNTIL).forEach(day -> {
            assertThat(calendar.working().isWorking(day)).as("working %s", day).isEqualTo(chance.isWorking(day));
            assertThat(calendar.isSchoolDay(day)).as("school %s", day).isEqualTo(chance.isSchoolDay(day));
            assertThat(calendar.vacation(day).map(found -> found.kind().name()).orElse(""))
                    .as("vacation %s", day)
                    .isEqualTo(chance.vacation(day));
        });
    }

    @ParameterizedTest(name = "chance {0}")
    @MethodSource("seeds")
    void finds_the_next_day_of_each_kind(long seed) {
        var chance = new RandomCalendar(seed);
        var calendar = chance.published().calendar();
        for (var i = 0; i < 30; i++) {
            var day = chance.anyDay();
            assertThat(calendar.nextWorkingDay(day))
                    .isEqualTo(day.plusDays(1)
                            .datesUntil(day.plusYears(3))
                            .filter(chance::isWorking)
                            .findFirst()
                            .orElseThrow());
            assertThat(calendar.nextSchoolDay(day))
                    .isEqualTo(day.plusDays(1)
                            .datesUntil(LocalDate.of(2030, 1, 1))
                            .filter(chance::isSchoolDay)
                            .findFirst());
        }
    }

    @ParameterizedTest(name = "chance {0}")
    @MethodSource("seeds")
    void one_more_closure_takes_days_away_and_gives_none_and_its_withdrawal_undoes_it(long seed) {
        var chance = new RandomCalendar(seed);
        var before = chance.published();
        var closure = new Closure(1652, chance.closure(), RandomCalendar.FROM);
        var after = before.with(closure);
        RandomCalendar.FROM.datesUntil(RandomCalendar.UNTIL).forEach(day -> {
            assertThat(after.calendar().working().isWorking(day)
                            && !before.calendar().working().isWorking(day))
                    .isFalse();
            assertThat(after.calendar().isSchoolDay(day))
                    .isEqualTo(before.calendar().isSchoolDay(day)
                            && !closure.days().covers(day));
        });
        assertThat(after.without(closure.id()).calendar()).isEqualTo(before.calendar());
        var start = chance.anyDay();
        assertThat(due(start, after).on()).isAfterOrEqualTo(due(start, before).on());
    }

    @Test
    void a_closure_of_schools_is_a_working_day_and_one_of_offices_is_none() {
        var schools = closed(CalendarClosureKind.SCHOOLS);
        assertThat(schools.isSchoolDay(MONDAY)).isFalse();
        assertThat(schools.working().isWorking(MONDAY)).isTrue();
        var offices = closed(CalendarClosureKind.OFFICES);
        assertThat(offices.isSchoolDay(MONDAY)).isFalse();
        assertThat(offices.working().isWorking(MONDAY)).isFalse();
        assertThat(offices.working().holiday(MONDAY)).isEqualTo("台风停课");
        assertThat(offices.nextWorkingDay(MONDAY)).isEqualTo(MONDAY.plusDays(2));
        assertThat(offices.nextSchoolDay(MONDAY)).contains(MONDAY.plusDays(2));
    }

    @Test
    void vacations_are_the_gaps_and_the_last_one_is_provisional() {
        var calendar = closed(CalendarClosureKind.SCHOOLS);
        assertThat(calendar.vacations())
                .containsExactly(
                        new SchoolVacation(
                                SchoolVacationKind.WINTER,
                                2026,
                                LocalDate.of(2027, 1, 23),
                                LocalDate.of(2027, 2, 21),
                                false),
                        new SchoolVacation(
                                SchoolVacationKind.SUMMER,
                                2026,
                                LocalDate.of(2027, 7, 10),
                                LocalDate.of(2027, 8, 31),
                                true));
        assertThat(calendar.knows(LocalDate.of(2027, 8, 31))).isTrue();
        assertThat(calendar.knows(LocalDate.of(2027, 9, 1))).isFalse();
        assertThat(calendar.nextSchoolDay(LocalDate.of(2027, 7, 9))).isEmpty();
    }

    @Test
    void weeks_of_a_term_begin_on_monday() {
        var term = TERMS.of(2026).getFirst();
        assertThat(term.week(LocalDate.of(2026, 9, 1))).isEqualTo(1);
        assertThat(term.week(LocalDate.of(2026, 9, 6))).isEqualTo(1);
        assertThat(term.week(MONDAY)).isEqualTo(2);
    }

    private static SchoolCalendar closed(CalendarClosureKind kind) {
        var closure = new CalendarClosure(kind, "台风停课", MONDAY, MONDAY.plusDays(1), "台风红色预警");
        return new Published(
                        List.of(),
                        List.of(new PublishedTerms(1652, 2026, 1, "校历", TERMS, MONDAY)),
                        List.of(new Closure(1652, closure, MONDAY)))
                .calendar();
    }

    private static Due due(LocalDate start, Published published) {
        return Due.count(
                "C7-03", start, 15, Due.Unit.WORKING, published.calendar().working());
    }
}
