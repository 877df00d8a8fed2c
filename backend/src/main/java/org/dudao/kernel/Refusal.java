package org.dudao.kernel;

import java.util.Map;

/** A request that cannot be granted. Carries a stable code and the facts its words need; knows nothing of HTTP. */
public abstract sealed class Refusal extends RuntimeException
        permits Conflict, NotFound, NotAllowed, RuleViolation, Unavailable {

    private final String code;
    private final transient Map<String, Object> facts;

    Refusal(String code, Map<String, Object> facts) {
        super(code);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
