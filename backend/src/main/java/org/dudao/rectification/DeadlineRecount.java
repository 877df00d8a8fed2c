package org.dudao.rectification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.calendar.Calendars;
import org.dudao.calendar.MovedDeadline;
import org.dudao.calendar.OpenDeadlines;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Timers;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.school.SchoolRegister;

/** Counts open deadlines again when the calendar has changed; those that have been decided on stay as they were. */
@ApplicationScoped
class DeadlineRecount implements OpenDeadlines {

    static final String BELOW = "rectification.recount";

    private final Rectifications rectifications;
    private final Deadlines deadlines;
    private final Timers timers;
    private final Calendars calendars;
    private final SchoolRegister schools;
    private final Clock clock;

    DeadlineRecount(
            Rectifications rectifications,
            Deadlines deadlines,
            Timers timers,
            Calendars calendars,
            SchoolRegister schools,
            Clock clock) {
        this.rectifications = rectifications;
        this.deadlines = deadlines;
        this.timers = timers;
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

    /**
     * Divisions below are not the caller's to change: each is counted by itself as soon as this transaction is over,
     * however many a province has.
     */
    void recountBelow(int regionId) {
        var now = Instant.now(clock);
        rectifications.regionsAwaitingSchool().stream()
                .filter(below -> below != regionId)
                .forEach(below -> timers.armAt(now, regionId, BELOW, subject(regionId, below)));
    }

    /** @param subject of {@link #recountBelow} */
    void fired(UUID subject) {
        recount((int) subject.getLeastSignificantBits());
    }

    /** Whose calendar changed and who goes by it: two divisions above may change theirs at the same time. */
    private static UUID subject(int above, int below) {
        return new UUID(above, below);
    }

    private static LocalDate newDueOn(Rectification open, WorkingCalendar calendar, LocalDate today) {
        return open.recounted(calendar, today).on();
    }

    /** For notices that come with a new version of the product. */
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
