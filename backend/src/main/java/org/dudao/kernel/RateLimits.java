package org.dudao.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Token buckets (I-08, 5.9), refilled evenly over a minute. They are this replica's own: enough against floods and
 * runaway scripts. What must be counted exactly over all replicas belongs into the database.
 */
@Singleton
class RateLimits {

    /** What is counted apart. */
    enum Kind {
        REQUESTS,
        WRITES,
        UPLOADS,
        EXPORTS,
        ANONYMOUS
    }

    /** @param seconds until the next request is served, 0 if this one is */
    record Verdict(Kind kind, int limit, long left, long seconds) {

        boolean refused() {
            return seconds > 0;
        }
    }

    private record Key(Kind kind, String who) {}

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 50_000;

    private final LimitSettings settings;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(WINDOW)
            .build();

    RateLimits(LimitSettings settings) {
        this.settings = settings;
    }

    Verdict take(Kind kind, String who) {
        var probe = bucket(kind, who).tryConsumeAndReturnRemaining(1);
        var wait = probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        return new Verdict(kind, limit(kind), probe.getRemainingTokens(), wait);
    }

    Bucket bucket(Kind kind, String who) {
        return buckets.get(
                new Key(kind, who),
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(limit(kind)).refillGreedy(limit(kind), WINDOW))
                        .build());
    }

    private int limit(Kind kind) {
        return switch (kind) {
            case REQUESTS -> settings.requests();
            case WRITES -> settings.writes();
            case UPLOADS -> settings.uploads();
            case EXPORTS -> settings.exports();
            case ANONYMOUS -> settings.anonymous();
        };
    }
}
