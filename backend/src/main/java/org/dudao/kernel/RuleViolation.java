package org.dudao.kernel;

import java.util.Map;

/** Well-formed, but against a rule of the field whatever is stored: a deadline before the visit, a reason missing. */
public final class RuleViolation extends Refusal {

    public RuleViolation(String code, Map<String, Object> facts) {
        super(code, facts);
    }
}
