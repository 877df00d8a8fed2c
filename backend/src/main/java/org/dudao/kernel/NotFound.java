package org.dudao.kernel;

import java.util.Map;

/** Absent, or outside the caller's scope: the caller cannot tell which. */
public final class NotFound extends Refusal {

    public NotFound() {
        super("not-found", Map.of());
    }
}
