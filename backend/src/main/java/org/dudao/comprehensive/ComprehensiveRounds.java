package org.dudao.comprehensive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.DomainEvent;

/**
 * Goes round all divisions every night and says which schools are due. What that follows from is written in many places:
 * inspections, contacts one by one and by list, settings; so it is looked up rather than waited for.
 */
@ApplicationScoped
class ComprehensiveRounds {

    private final ComprehensiveStandings standings;
    private final Event<DomainEvent> events;

    ComprehensiveRounds(ComprehensiveStandings standings, Event<DomainEvent> events) {
        this.standings = standings;
        this.events = events;
    }

    /** Each division in a transaction of its own. */
    @Scheduled(cron = "0 30 2 * * ?", timeZone = "Asia/Shanghai", identity = "comprehensive-rounds")
    void everywhere() {
        CallerScope.asSystem(standings::regions).forEach(this::go);
    }

    void go(int regionId) {
        CallerScope.asSystem(() -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> standings
                            .ofRegion(regionId)
                            .flatMap(school -> school.turns(regionId))
                            .toList()
                            .forEach(events::fire));
            return regionId;
        });
    }
}
