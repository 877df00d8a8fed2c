package org.dudao.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process does. */
public final class Await {

    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private Await() {}

    /** Asks until the answer is yes; fails once {@code patience} is over. */
    public static void until(Duration patience, Callable<Boolean> condition) {
        var end = Instant.now().plus(patience);
        try {
            while (!condition.call()) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("did not happen within " + patience);
                }
                LockSupport.parkNanos(PAUSE);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
