package org.dudao.comprehensive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.dudao.testing.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two duties, against days that were counted by hand and against a walk from day to day. */
class ComprehensiveTermsTest {

    private static final ComprehensiveTerms USUAL = new ComprehensiveTerms(3, 4, 5, 180);
    private static final int CASES = 1000;

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @DisplayName("C6-09 it is warned after four years and reported after five")
    @CsvSource({
        "2022-11-03, 2026-11-02, MET",
        "2022-11-02, 2026-11-02, COMING",
        "2021-11-02, 2026-11-02, COMING",
        "2021-11-01, 2026-11-02, OVERDUE",
        "2020-02-29, 2025-02-28, COMING",
        "2020-02-29, 2025-03-01, OVERDUE",
    })
    void years_are_counted_from_the_last_day(String last, String today, ComprehensiveState state) {
        assertThat(USUAL.cycle(day(last), day(today)).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("C6-09 the next one is due at latest after five years and early before three")
    void the_days_are_said() {
        assertThat(USUAL.cycle(day("2022-05-20"), day("2026-11-02")))
                .isEqualTo(new ComprehensiveCycle(
                        ComprehensiveState.COMING,
                        day("2022-05-20"),
                        day("2025-05-20"),
                        day("2026-05-20"),
                        day("2027-05-20")));
    }

    @Test
    @DisplayName("C6-09 where none is recorded no day is counted")
    void nothing_known_is_said_so() {
        assertThat(USUAL.cycle(null, day("2026-11-02")))
                .isEqualTo(new ComprehensiveCycle(ComprehensiveState.NEVER, null, null, null, null));
    }

    @Test
    @DisplayName("C6-09 a division that warns later than it is due is warned when it is due")
    void a_warning_never_comes_too_late() {
        var strict = new ComprehensiveTerms(0, 5, 3, 180);
        assertThat(strict.cycle(day("2023-11-02"), day("2026-11-02")).state()).isEqualTo(ComprehensiveState.COMING);
        assertThat(strict.cycle(day("2023-11-01"), day("2026-11-02")).state()).isEqualTo(ComprehensiveState.OVERDUE);
    }

    @ParameterizedTest
    @DisplayName("C6-11 it is warned half a year before a term ends without one")
    @CsvSource({
        "2027-05-02, , OPEN",
        "2027-05-01, , ENDING",
        "2026-11-02, , ENDING",
        "2026-11-01, , LAPSED",
        "2026-11-01, 2025-03-04, HELD",
        ", , ENDLESS",
        ", 2025-03-04, HELD",
    })
    void terms_of_office(@Nullable String until, @Nullable String held, ComprehensiveTermState state) {
        var term = USUAL.term(
                "王秀英",
                day("2023-11-02"),
                until == null ? null : day(until),
                held == null ? null : day(held),
                day("2026-11-02"));
        assertThat(term.state()).isEqualTo(state);
    }

    @Test
    @DisplayName("C6-09 C6-11 what is computed is what a walk from day to day finds, over 1,000 cases")
    void walked() {
        var seen = new EnumMap<ComprehensiveState, Integer>(ComprehensiveState.class);
        var terms = new EnumMap<ComprehensiveTermState, Integer>(ComprehensiveTermState.class);
        var random = new Random(609);
        for (var i = 0; i < CASES; i++) {
            var numbers = new ComprehensiveTerms(
                    random.nextInt(6), 1 + random.nextInt(5), 3 + random.nextInt(3), 30 + random.nextInt(701));
            var last = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(1500));
            var today = last.plusDays(random.nextInt(2300));
            assertThat(numbers.cycle(last, today).state())
                    .as("%s, last %s, today %s", numbers, last, today)
                    .isEqualTo(walked(numbers, last, today));
            var until = today.plusDays(random.nextInt(1200) - 200);
            assertThat(numbers.term("王秀英", last, until, null, today).state())
                    .as("%s, until %s, today %s", numbers, until, today)
                    .isEqualTo(counted(numbers, until, today));
            seen.merge(walked(numbers, last, today), 1, Integer::sum);
            terms.merge(counted(numbers, until, today), 1, Integer::sum);
        }
        assertThat(seen)
                .containsOnlyKeys(ComprehensiveState.MET, ComprehensiveState.COMING, ComprehensiveState.OVERDUE);
        assertThat(terms)
                .containsOnlyKeys(
                        ComprehensiveTermState.OPEN, ComprehensiveTermState.ENDING, ComprehensiveTermState.LAPSED);
        Figures.add("comprehensive", Map.of("cases walked", CASES));
    }

    /** Anniversary by anniversary; of a leap day it is the last of February. */
    private static ComprehensiveState walked(ComprehensiveTerms numbers, LocalDate last, LocalDate today) {
        var years = 0;
        var over = false;
        for (var day = last.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            over = years >= numbers.dueYears();
            var leapDay = last.getDayOfMonth() == 29 && last.getMonthValue() == 2 && !day.isLeapYear();
            if (day.getMonthValue() == last.getMonthValue()
                    && day.getDayOfMonth() == (leapDay ? 28 : last.getDayOfMonth())) {
                years++;
            }
        }
        if (over) {
            return ComprehensiveState.OVERDUE;
        }
        return years >= Math.min(numbers.warnYears(), numbers.dueYears())
                ? ComprehensiveState.COMING
                : ComprehensiveState.MET;
    }

    private static ComprehensiveTermState counted(ComprehensiveTerms numbers, LocalDate until, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, until);
        if (left < 0) {
            return ComprehensiveTermState.LAPSED;
        }
        return left <= numbers.termWarnDays() ? ComprehensiveTermState.ENDING : ComprehensiveTermState.OPEN;
    }
}
