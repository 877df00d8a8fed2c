package org.dudao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Closures extends Repository<Closure> {

    private final CalendarCache cache;
    private final Clock clock;

    Closures(CalendarCache cache, Clock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /** Those of a division and of all above it: whoever is below goes by them, though the rows are not theirs. */
    List<Closure> inForce(List<Integer> chain) {
        return CallerScope.asSystem(
                () -> list("withdrawnOn is null and regionId in ?1 order by days.first, id", chain));
    }

    List<Closure> withdrawn(int regionId, LocalDate from, LocalDate until) {
        return list(
                "withdrawnOn is not null and regionId = ?1 and days.first <= ?3 and days.last >= ?2 order by days.first, id",
                regionId,
                from,
                until);
    }

    Closure declare(int regionId, CalendarClosure days) {
        days.check();
        cache.changed();
        return add(new Closure(regionId, days, LocalDate.now(clock)));
    }

    Closure withdraw(UUID id, int seen, String reason) {
        cache.changed();
        return change(id, seen, closure -> closure.withdraw(reason, LocalDate.now(clock)));
    }
}
