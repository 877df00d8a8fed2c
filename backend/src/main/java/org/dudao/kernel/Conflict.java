package org.dudao.kernel;

import java.util.Map;

/** Well-formed, but at odds with what is stored now: another state, a newer version, an overlapping period. */
public final class Conflict extends Refusal {

    public Conflict(String code, Map<String, Object> facts) {
        super(code, facts);
    }
}
