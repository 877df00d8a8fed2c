package org.dudao.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One school's visits against its duties (C5-01, C5-02, C5-03). Pure.
 *
 * @param since the first day on which an inspector answered for the school (C1-08); duties count from then on
 * @param done visits that were recorded and submitted
 * @param planned visits of approved plans; those that are over and have no record were not paid
 */
record Coverage(LocalDate today, int warnDays, @Nullable LocalDate since, List<VisitDay> done, List<VisitDay> planned) {

    Standing of(DutyPeriod period) {
        var due = period.dueSince(since);
        var paid = within(done, period);
        var days = paid.stream().map(VisitDay::on).collect(Collectors.toSet());
        var coming = within(planned, period).stream()
                .filter(visit -> !visit.on().isBefore(today) && !days.contains(visit.on()))
                .toList();
        var reached = period.duty().reached(paid);
        var foreseen = period.duty()
                        .reached(Stream.concat(paid.stream(), coming.stream()).toList())
                - reached;
        var gap = Math.max(0, due - reached - foreseen);
        var lastDay = gap == 0 ? null : lastDay(period, gap, Stream.concat(paid.stream(), coming.stream()));
        var left =
                period.schoolDays().stream().filter(day -> !day.isBefore(today)).count();
        var state = due == 0 ? CoverageState.UNCOUNTED : state(period, due, reached, lastDay);
        return new Standing(period, due, reached, foreseen, gap, (int) left, lastDay, state);
    }

    private static List<VisitDay> within(List<VisitDay> visits, DutyPeriod period) {
        return visits.stream().filter(visit -> period.has(visit.on())).toList();
    }

    /** Every visit needs a school day that has none yet; one visit is enough for all matters that lack. */
    private static LocalDate lastDay(DutyPeriod period, int gap, Stream<VisitDay> visits) {
        if (period.duty() == Duty.MATTERS) {
            return period.schoolDays().getLast();
        }
        var taken = visits.map(VisitDay::on).collect(Collectors.toSet());
        var free =
                period.schoolDays().stream().filter(day -> !taken.contains(day)).toList();
        return free.get(free.size() - gap);
    }

    private CoverageState state(DutyPeriod period, int due, int reached, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return reached >= due ? CoverageState.MET : CoverageState.PLANNED;
        }
        if (lastDay.isBefore(today)) {
            return CoverageState.MISSED;
        }
        if (period.from().isAfter(today)) {
            return CoverageState.AHEAD;
        }
        return lastDay.minusDays(warnDays).isAfter(today) ? CoverageState.OPEN : CoverageState.URGENT;
    }
}
