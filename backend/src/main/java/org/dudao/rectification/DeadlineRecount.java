package org.dudao.rectification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dudao.calendar.Calendars;
import org.dudao.calendar.MovedDeadline;
import org.dudao.calendar.OpenDeadlines;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.school.SchoolRegister;

/** Counts open deadlines again when the calendar has changed; those that have been decided on stay as they were. */
@ApplicationScoped
class DeadlineRecount implements OpenDeadlines {

    private final Rectifications rectifications;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final SchoolRegister schools;
    private final Clock clock;

    DeadlineRecount(
            Rectifications rectifications,
            Deadlines deadlines,
            Calendars calendars,
            SchoolRegister schools,
            Clock clock) {
        this.rectifications = rectifications;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public List<MovedDeadline> moved(int regionId, WorkingCalendar calendar) {
        var today = LocalDate.now(clock);
        var moving = rectifications.awaitingSchool(regionId).stream()
                .filter(open -> !newDueOn(open, calendar, today).equals(open.dueOn()))
                .toList();
        var names = schools.of(moving.stream().map(Rectification::schoolId).collect(Collectors.toSet()));
        return moving.stream()
                .map(open -> new MovedDeadline(
                        open.id(),
                        Objects.requireNonNull(names.get(open.schoolId())),
                        open.problem(),
                        open.dueOn(),
                        newDueOn(open, calendar, today)))
                .toList();
    }

    void recount(int regionId) {
        var calendar = calendars.of(regionId);
        var today = LocalDate.now(clock);
        for (var open : rectifications.awaitingSchool(regionId)) {
            if (!open.recounted(calendar, today).equals(open.due())) {
                deadlines.cancel(open.id());
                deadlines.arm(rectifications.change(open.id(), r -> r.recount(calendar, today)));
            }
        }
    }

    private static LocalDate newDueOn(Rectification open, WorkingCalendar calendar, LocalDate today) {
        return open.recounted(calendar, today).on();
    }

    /** For notices of a division above, and those that come with a new version of the product. */
    @Scheduled(cron = "0 10 2 * * ?", timeZone = "Asia/Shanghai", identity = "deadline-recount")
    void everywhere() {
        CallerScope.asSystem(rectifications::regionsAwaitingSchool)
                .forEach(region -> CallerScope.asSystem(
                        () -> QuarkusTransaction.requiringNew().call(() -> {
                            recount(region);
                            return region;
                        })));
    }
}
