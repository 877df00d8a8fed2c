package org.dudao.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Answers are repeated for three days, which outlasts a weekend without network; then they are forgotten. */
@ApplicationScoped
class IdempotencyRetention {

    private static final Duration KEPT = Duration.ofDays(3);

    private final EntityManager entities;
    private final Clock clock;

    IdempotencyRetention(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Asia/Shanghai", identity = "idempotency-retention")
    void forget() {
        var until = Instant.now(clock).minus(KEPT);
        CallerScope.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("delete from idempotency where created_at < :until")
                        .setParameter("until", until)
                        .executeUpdate()));
    }
}
