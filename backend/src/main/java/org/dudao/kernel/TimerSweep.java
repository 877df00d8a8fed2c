package org.dudao.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Fires due timers, each in a transaction of its own, so that one that fails holds up no other. The timer goes in the
 * transaction of what it brought about: wherever a crash falls, both have happened or neither. Where the database cannot
 * serve, no timer is to blame: the sweep ends and all are due again at its next turn.
 */
@ApplicationScoped
public class TimerSweep {

    private static final Logger LOG = Logger.getLogger(TimerSweep.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Timers timers;
    private final Event<DomainEvent> events;
    private final Clock clock;

    TimerSweep(Timers timers, Event<DomainEvent> events, Clock clock) {
        this.timers = timers;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            every = "{dudao.timers.every}",
            identity = "timers",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        while (CallerScope.asSystem(this::fireOne)) {}
    }

    private boolean fireOne() {
        var taken = new AtomicReference<@Nullable Timer>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                timers.take().ifPresent(taken::set);
                var timer = taken.get();
                if (timer != null) {
                    events.fire(timer.fired());
                }
                return timer != null;
            });
        } catch (RuntimeException e) {
            if (Outage.isCauseOf(e)) {
                LOG.warnf("no timer fires for now: %s", e.getMessage());
                return false;
            }
            var failed = taken.get();
            if (failed == null) {
                throw e;
            }
            LOG.errorf(e, "timer %s failed and is tried again", failed.id());
            var later = Instant.now(clock).plus(PATIENCE);
            QuarkusTransaction.requiringNew().run(() -> timers.postpone(failed.id(), later));
            return true;
        }
    }
}
