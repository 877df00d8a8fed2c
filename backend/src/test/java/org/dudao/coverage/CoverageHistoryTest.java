package org.dudao.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dudao.testing.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Coverage of a thousand histories made by chance, against a walk through each of them day by day. */
class CoverageHistoryTest {

    private static final int HISTORIES = 1000;

    /** What the walk finds of one duty. */
    private record Found(
            Duty duty,
            int number,
            int due,
            int done,
            int planned,
            int gap,
            @Nullable LocalDate lastDay,
            CoverageState state) {}

    @Test
    @DisplayName("C5-01 C5-02 C5-03 what is computed is what counting day by day finds, over 1,000 histories")
    void coverage_is_what_counting_by_hand_finds() {
        var seen = new EnumMap<CoverageState, Integer>(CoverageState.class);
        var compared = 0;
        for (var seed = 0; seed < HISTORIES; seed++) {
            var history = new RandomHistory(seed);
            var terms = history.inForce();
            var coverage = new Coverage(history.today, terms.warnDays(), history.since, history.done, history.planned);
            var computed = terms.periods(RandomHistory.YEAR).stream()
                    .map(coverage::of)
                    .map(one -> new Found(
                            one.duty(),
                            one.period().number(),
                            one.due(),
                            one.done(),
                            one.planned(),
                            one.gap(),
                            one.lastDay(),
                            one.state()))
                    .toList();
            assertThat(computed).as("history %s, today %s", seed, history.today).isEqualTo(walked(history));
            computed.forEach(one -> seen.merge(one.state(), 1, Integer::sum));
            compared += computed.size();
        }
        assertThat(seen).as("every state came up").containsOnlyKeys(CoverageState.values());
        Figures.add("coverage", Map.of("histories", HISTORIES, "duties compared", compared));
    }

    private static List<Found> walked(RandomHistory history) {
        var found = new ArrayList<Found>();
        for (var month = 1; month <= 12; month++) {
            var days = YearMonth.of(RandomHistory.YEAR, month);
            visits(
                    found,
                    history,
                    Duty.MONTH,
                    month,
                    days.atDay(1),
                    days.atEndOfMonth(),
                    history.perMonth.get(month - 1));
        }
        for (var term : history.terms) {
            if (term.until().getYear() >= RandomHistory.YEAR && term.from().getYear() <= RandomHistory.YEAR) {
                visits(found, history, Duty.TERM, term.number(), term.from(), term.until(), history.perTerm);
            }
        }
        matters(found, history);
        return found;
    }

    private static void visits(
            List<Found> found,
            RandomHistory history,
            Duty duty,
            int number,
            LocalDate from,
            LocalDate until,
            int asked) {
        var schoolDays = 0;
        var counted = 0;
        var done = 0;
        var planned = 0;
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            schoolDays += history.isSchoolDay(day) ? 1 : 0;
            counted += history.isSchoolDay(day) && history.isCounted(day) ? 1 : 0;
            done += history.wasVisited(day) ? 1 : 0;
            planned += history.willBeVisited(day) ? 1 : 0;
        }
        var whole = Math.min(asked, schoolDays);
        if (whole == 0) {
            return;
        }
        var due = share(whole, counted, schoolDays);
        var gap = due - done - planned > 0 ? due - done - planned : 0;
        // From the end backwards, until enough free days lie behind to hold what lacks.
        LocalDate lastDay = null;
        var room = 0;
        for (var day = until; gap > 0 && lastDay == null; day = day.minusDays(1)) {
            if (history.isSchoolDay(day) && !history.wasVisited(day) && !history.willBeVisited(day)) {
                room++;
                lastDay = room == gap ? day : null;
            }
        }
        // From today on somebody comes on every free day: is that enough?
        var most = done + planned;
        for (var day = history.today; !day.isAfter(until); day = day.plusDays(1)) {
            var free = !day.isBefore(from)
                    && history.isSchoolDay(day)
                    && !history.wasVisited(day)
                    && !history.willBeVisited(day);
            most += free ? 1 : 0;
        }
        found.add(new Found(
                duty,
                number,
                due,
                done,
                planned,
                gap,
                lastDay,
                state(history, from, due, done, gap, most >= due, lastDay)));
    }

    private static void matters(List<Found> found, RandomHistory history) {
        var from = LocalDate.of(RandomHistory.YEAR, 1, 1);
        var until = LocalDate.of(RandomHistory.YEAR, 12, 31);
        var done = 0;
        var planned = 0;
        for (var matter = 1; matter <= 8; matter++) {
            if (history.isDone(matter, from, until)) {
                done++;
            } else if (history.isPlanned(matter, from, until)) {
                planned++;
            }
        }
        LocalDate last = null;
        var schoolDays = 0;
        var counted = 0;
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            last = history.isSchoolDay(day) ? day : last;
            schoolDays += history.isSchoolDay(day) ? 1 : 0;
            counted += history.isSchoolDay(day) && history.isCounted(day) ? 1 : 0;
        }
        if (last == null) {
            return;
        }
        var due = share(8, counted, schoolDays);
        var gap = due - done - planned > 0 ? due - done - planned : 0;
        var possible = gap == 0 || !last.isBefore(history.today);
        var lastDay = gap == 0 ? null : last;
        found.add(new Found(
                Duty.MATTERS,
                0,
                due,
                done,
                planned,
                gap,
                lastDay,
                state(history, from, due, done, gap, possible, lastDay)));
    }

    /** One more is owed for each full share of the school days that somebody had. */
    private static int share(int whole, int counted, int schoolDays) {
        var owed = 0;
        while ((owed + 1) * schoolDays <= counted * whole) {
            owed++;
        }
        return owed;
    }

    private static CoverageState state(
            RandomHistory history,
            LocalDate from,
            int due,
            int done,
            int gap,
            boolean possible,
            @Nullable LocalDate lastDay) {
        if (due == 0) {
            return CoverageState.UNCOUNTED;
        }
        if (done >= due) {
            return CoverageState.MET;
        }
        if (gap == 0 || lastDay == null) {
            return CoverageState.PLANNED;
        }
        if (!possible) {
            return CoverageState.MISSED;
        }
        if (history.today.isBefore(from)) {
            return CoverageState.AHEAD;
        }
        return history.today.plusDays(history.warnDays).isBefore(lastDay) ? CoverageState.OPEN : CoverageState.URGENT;
    }
}
