package org.dudao.testing;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a connection leaves the pool: each time costs a round trip for the scope alone (decision 19). */
@Singleton
public class Connections implements AgroalPoolInterceptor {

    private final AtomicInteger taken = new AtomicInteger();

    @Override
    public void onConnectionAcquire(Connection connection) {
        taken.incrementAndGet();
    }

    /** How many were taken while {@code work} ran. */
    public int takenBy(Runnable work) {
        var before = taken.get();
        work.run();
        return taken.get() - before;
    }
}
