package org.dudao.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dudao.testing.Figures;

/** The figures of the suite {@code sessions}, to which several tests contribute. */
final class Counted {

    private static final Map<String, Object> ALL = new LinkedHashMap<>();

    private Counted() {}

    static synchronized void tell(String figure, long value) {
        ALL.put(figure, value);
        Figures.record("sessions", ALL);
    }
}
