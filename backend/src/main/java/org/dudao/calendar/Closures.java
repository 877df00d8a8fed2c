package org.dudao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Repository;
import org.dudao.region.Divisions;

@ApplicationScoped
class Closures extends Repository<Closure> {

    private final Divisions divisions;
    private final CallerScope scope;
    private final CalendarCache cache;
    private final Clock clock;

    Closures(Divisions divisions, CallerScope scope, CalendarCache cache, Clock clock) {
        this.divisions = divisions;
        this.scope = scope;
        this.cache = cache;
        this.clock = clock;
    }

    /** The database shows closures to everybody below as well; by its id one is the division's and of those above it. */
    @Override
    public Closure require(UUID id) {
        var closure = super.require(id);
        if (!divisions.chain(closure.regionId()).contains(scope.home())) {
            throw new NotFound();
        }
        return closure;
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
