package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.kernel.Due.Unit.CALENDAR;
import static org.dudao.kernel.Due.Unit.WORKING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dudao.kernel.Due.Reason;
import org.dudao.kernel.Due.Skipped;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    static final WorkingCalendar CALENDAR_2026 = new WorkingCalendar(
            Map.of(
                    NATIONAL_DAY,
                    "国庆节",
                    NATIONAL_DAY.plusDays(1),
                    "国庆节",
                    NATIONAL_DAY.plusDays(2),
                    "国庆节",
                    NATIONAL_DAY.plusDays(3),
                    "国庆节",
                    NATIONAL_DAY.plusDays(4),
                    "国庆节",
                    NATIONAL_DAY.plusDays(5),
                    "国庆节",
                    NATIONAL_DAY.plusDays(6),
                    "国庆节"),
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)),
            Set.of(2026));

    @ParameterizedTest(name = "{1} {2} days from {0} end on {3}")
    @DisplayName("C7-03 the day of the act does not count, and each kind of day counts in its own way")
    @CsvSource({
        "2026-11-02, 3, CALENDAR, 2026-11-05",
        "2026-11-06, 3, CALENDAR, 2026-11-09",
        "2026-11-06, 3, WORKING, 2026-11-11",
        "2026-11-02, 15, WORKING, 2026-11-23",
        "2026-09-30, 1, WORKING, 2026-10-08",
        "2026-09-30, 3, WORKING, 2026-10-10",
        "2026-09-18, 1, WORKING, 2026-09-20",
        "2026-11-02, 0, WORKING, 2026-11-02"
    })
    void days_are_counted_by_the_rule(LocalDate start, int days, Due.Unit unit, LocalDate end) {
        assertThat(Due.count("C7-03", start, days, unit, CALENDAR_2026).on()).isEqualTo(end);
    }

    @Test
    void it_names_every_day_that_it_skipped_and_why() {
        var due = Due.count("C7-03", LocalDate.of(2026, 9, 30), 2, WORKING, CALENDAR_2026);
        assertThat(due.on()).isEqualTo("2026-10-09");
        assertThat(due.skipped())
                .hasSize(7)
                .allMatch(day -> day.reason() == Reason.HOLIDAY)
                .contains(new Skipped(NATIONAL_DAY, Reason.HOLIDAY, "国庆节"));
    }

    @Test
    void a_count_that_reaches_a_year_without_published_holidays_is_provisional() {
        assertThat(Due.count("C7-03", LocalDate.of(2026, 12, 30), 1, WORKING, CALENDAR_2026)
                        .provisional())
                .isFalse();
        assertThat(Due.count("C7-03", LocalDate.of(2026, 12, 30), 5, WORKING, CALENDAR_2026)
                        .provisional())
                .isTrue();
    }

    @Test
    void it_is_over_the_day_after() {
        var due = Due.count("C7-03", LocalDate.of(2026, 11, 2), 3, CALENDAR, CALENDAR_2026);
        assertThat(due.isOver(LocalDate.of(2026, 11, 5))).isFalse();
        assertThat(due.isOver(LocalDate.of(2026, 11, 6))).isTrue();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-11-02, 2026-11-02, 0",
        "2026-11-02, 2026-11-06, 4",
        "2026-11-06, 2026-11-09, 1",
        "2026-11-09, 2026-11-06, -1",
        "2026-11-07, 2026-11-08, 0",
        "2026-10-10, 2026-09-30, -3"
    })
    void the_days_left_are_working_days_and_negative_once_past(LocalDate today, LocalDate due, int left) {
        assertThat(CALENDAR_2026.workingDaysBetween(today, due)).isEqualTo(left);
    }
}
