package org.dudao.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dudao.kernel.CallerScope;

/** Sessions that are over tell where somebody was; the audit trail keeps what the law wants, so these go. */
@ApplicationScoped
class SessionRetention {

    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entities;
    private final Clock clock;

    SessionRetention(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * ?", timeZone = "Asia/Shanghai", identity = "session-retention")
    void forget() {
        var until = Instant.now(clock).minus(KEPT);
        CallerScope.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("delete from Session where aliveUntil < :until")
                        .setParameter("until", until)
                        .executeUpdate()));
    }
}
