package org.dudao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dudao.calendar.CalendarNotice.DayOff;
import org.dudao.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class CalendarNoticeTest {

    @Test
    void a_period_off_has_both_ends() {
        var notice = notice(List.of(off("2027-02-05", "2027-02-12")), List.of());
        notice.check(2027);
        assertThat(notice.days()).hasSize(8);
    }

    @Test
    void new_year_may_begin_in_the_year_before() {
        notice(List.of(off("2026-12-31", "2027-01-02")), List.of()).check(2027);
    }

    @Test
    void a_period_cannot_end_before_it_begins_nor_last_for_weeks_nor_lie_in_another_year() {
        refused("period-backwards", notice(List.of(off("2027-02-05", "2027-02-04")), List.of()));
        refused("calendar.too-long", notice(List.of(off("2027-02-01", "2027-02-28")), List.of()));
        refused("calendar.other-year", notice(List.of(off("2028-01-01", "2028-01-01")), List.of()));
        refused("calendar.other-year", notice(List.of(off("2026-10-01", "2026-10-07")), List.of()));
    }

    @Test
    void only_a_weekend_day_that_is_not_off_can_make_up_for_a_holiday() {
        var sunday = LocalDate.of(2027, 2, 14);
        notice(List.of(), List.of(sunday)).check(2027);
        refused("calendar.no-make-up-day", notice(List.of(), List.of(sunday.plusDays(1))));
        refused("calendar.no-make-up-day", notice(List.of(off("2027-02-08", "2027-02-14")), List.of(sunday)));
    }

    private static DayOff off(String first, String last) {
        return new DayOff("春节", LocalDate.parse(first), LocalDate.parse(last));
    }

    private static CalendarNotice notice(List<DayOff> holidays, List<LocalDate> workdays) {
        return new CalendarNotice("通知", holidays, workdays);
    }

    private static void refused(String code, CalendarNotice notice) {
        assertThatThrownBy(() -> notice.check(2027))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
