package org.dudao.session;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Row;

/**
 * A session in a list.
 *
 * @param current whether it is the one that asks
 * @param device browser and system in a few words, {@code ?} where it did not say
 * @param seenAt of the last use, to the minute
 * @param expiresAt when it ends however much it is used
 */
public record SessionRow(
        UUID id,
        boolean current,
        @Size(max = 60) String device,
        @Size(max = 45) String address,
        Instant startedAt,
        Instant seenAt,
        Instant expiresAt)
        implements Row {}
