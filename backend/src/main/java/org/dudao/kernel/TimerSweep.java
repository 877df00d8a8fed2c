package org.dudao.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Fires due timers, each in a transaction of its own, so that one that fails holds up no other. */
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
        while (CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(this::fireOne))) {}
    }

    private boolean fireOne() {
        var due = timers.take();
        due.ifPresent(timer -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> events.fire(timer.fired()));
                timers.delete(timer);
            } catch (RuntimeException e) {
                LOG.errorf(e, "timer %s failed and is tried again", timer.id());
                timer.postpone(Instant.now(clock).plus(PATIENCE));
            }
        });
        return due.isPresent();
    }
}
