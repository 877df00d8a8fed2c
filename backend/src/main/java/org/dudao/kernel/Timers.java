package org.dudao.kernel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;

/** Arms and cancels timers in the transaction that changes the state they wait for. */
@ApplicationScoped
public class Timers implements PanacheRepositoryBase<Timer, UUID> {

    private final Clock clock;

    Timers(Clock clock) {
        this.clock = clock;
    }

    /** Fires when {@code lastDay} is over in China; takes the place of an earlier timer of that kind and subject. */
    public void armAfter(LocalDate lastDay, int regionId, String kind, UUID subjectId) {
        cancel(kind, subjectId);
        persist(new Timer(
                regionId,
                kind,
                subjectId,
                lastDay.plusDays(1).atStartOfDay(TimeConfig.CHINA).toInstant()));
    }

    public void cancel(String kind, UUID subjectId) {
        delete("kind = ?1 and subjectId = ?2", kind, subjectId);
    }

    void postpone(UUID id, Instant until) {
        update("fireAt = ?1 where id = ?2", until, id);
    }

    /** The next due timer that no other replica holds, taken off the list; it is back if the transaction fails. */
    Optional<Timer> take() {
        var due = getEntityManager()
                .createQuery("from Timer where fireAt <= :now order by fireAt", Timer.class)
                .setParameter("now", Instant.now(clock))
                .setMaxResults(1)
                .unwrap(SelectionQuery.class)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
        Optional<Timer> next = due.stream().map(Timer.class::cast).findFirst();
        next.ifPresent(this::delete);
        flush();
        return next;
    }
}
