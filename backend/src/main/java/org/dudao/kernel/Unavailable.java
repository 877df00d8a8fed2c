package org.dudao.kernel;

import java.time.Duration;
import java.util.Map;

/** Right, but somebody who is needed for it does not answer now. Nothing was changed; the same request may work later. */
public final class Unavailable extends Refusal {

    private final Duration retryAfter;

    public Unavailable(String code, Duration retryAfter) {
        super(code, Map.of());
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
