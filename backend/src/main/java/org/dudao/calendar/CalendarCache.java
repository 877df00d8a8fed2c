package org.dudao.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The calendars read last, so that lists need not read all that is published. A change counts at this replica from its
 * commit on and at others within a minute; deadlines counted in between are put right by the nightly recount.
 */
@ApplicationScoped
class CalendarCache {

    private static final String CHANGED = CalendarCache.class.getName();
    private static final int DIVISIONS = 5000;

    /** Whoever began to read before a commit keeps what they read under the generation that has ended with it. */
    private record Key(int regionId, int generation) {}

    private final Cache<Key, SchoolCalendar> calendars = Caffeine.newBuilder()
            .maximumSize(DIVISIONS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final AtomicInteger generation = new AtomicInteger();
    private final TransactionSynchronizationRegistry transaction;

    CalendarCache(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** A transaction that changed something reads for itself; no reader waits for another one's connection. */
    SchoolCalendar of(int regionId, Supplier<SchoolCalendar> read) {
        if (hasChanged()) {
            return read.get();
        }
        var key = new Key(regionId, generation.get());
        var known = calendars.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var fresh = read.get();
        calendars.put(key, fresh);
        return fresh;
    }

    /** To be told by whoever is about to change what is published. */
    void changed() {
        if (!hasChanged()) {
            transaction.putResource(CHANGED, true);
            transaction.registerInterposedSynchronization(new Forgetting());
        }
    }

    void forget() {
        generation.incrementAndGet();
    }

    private boolean hasChanged() {
        return transaction.getTransactionKey() != null && transaction.getResource(CHANGED) != null;
    }

    private final class Forgetting implements Synchronization {

        @Override
        public void beforeCompletion() {
            // What others read until the commit is still right.
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }
}
