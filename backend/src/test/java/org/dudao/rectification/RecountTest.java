package org.dudao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dudao.finding.FindingConfirmed;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Due.Unit;
import org.dudao.kernel.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C7-03 another calendar")
class RecountTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final WorkingCalendar WEEKENDS = calendar();
    private static final WorkingCalendar TWO_DAYS_OFF = calendar(MONDAY.plusDays(1), MONDAY.plusDays(2));

    @Test
    void moves_the_day_and_keeps_the_first_one() {
        var open = issued(WEEKENDS);
        open.recount(TWO_DAYS_OFF, MONDAY);
        assertThat(open.dueOn()).isEqualTo("2026-11-11");
        assertThat(open.originalDueOn()).isEqualTo("2026-11-09");
        assertThat(open.due().skipped()).hasSize(4);
    }

    @Test
    void moves_it_back_when_the_days_off_are_withdrawn() {
        var open = issued(TWO_DAYS_OFF);
        open.recount(WEEKENDS, MONDAY);
        assertThat(open.dueOn()).isEqualTo("2026-11-09");
    }

    @Test
    void makes_nobody_late_by_decree() {
        var open = issued(TWO_DAYS_OFF);
        open.recount(WEEKENDS, LocalDate.of(2026, 11, 9));
        assertThat(open.dueOn()).isEqualTo("2026-11-11");
        assertThat(open.due().skipped()).hasSize(4);
    }

    @Test
    void leaves_calendar_days_alone() {
        var terms = new RectificationTerms(5, Unit.CALENDAR, 60, WEEKENDS);
        var open = new Rectification(confirmed(), terms);
        open.recount(TWO_DAYS_OFF, MONDAY);
        assertThat(open.dueOn()).isEqualTo("2026-11-07");
    }

    private static Rectification issued(WorkingCalendar calendar) {
        return new Rectification(confirmed(), new RectificationTerms(5, Unit.WORKING, 60, calendar));
    }

    private static FindingConfirmed confirmed() {
        return new FindingConfirmed(
                UUID.randomUUID(),
                1652,
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(UUID.randomUUID()),
                6,
                FindingGrade.ORDINARY,
                "消防通道被杂物堵塞",
                null,
                null,
                MONDAY);
    }

    private static WorkingCalendar calendar(LocalDate... off) {
        var holidays = new java.util.HashMap<LocalDate, String>();
        List.of(off).forEach(day -> holidays.put(day, "校舍检修"));
        return new WorkingCalendar(Map.copyOf(holidays), Set.of(), Set.of(2026));
    }
}
