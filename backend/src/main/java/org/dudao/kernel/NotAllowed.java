package org.dudao.kernel;

import java.util.Map;

/** Known and in sight, but not this person's to do. */
public final class NotAllowed extends Refusal {

    public NotAllowed(String code) {
        super(code, Map.of());
    }
}
