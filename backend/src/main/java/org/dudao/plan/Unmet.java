package org.dudao.plan;

import java.util.List;
import java.util.Map;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a step that is not met.
 *
 * @param hard whether nothing helps; otherwise the step is taken with a reason
 */
record Unmet(String rule, boolean hard, String code, Map<String, Object> facts) implements Sentence {

    @Override
    public String key() {
        return "plan.unmet." + code;
    }

    /** Refuses the step with all that is unmet; soft conditions alone give way to a reason. */
    static void refuse(PlanAction action, List<Unmet> unmet, @Nullable String reason) {
        var facts = Map.<String, Object>of("action", action, "unmet", unmet);
        if (unmet.stream().anyMatch(Unmet::hard)) {
            throw new Conflict("plan.unmet", facts);
        }
        if (!unmet.isEmpty() && (reason == null || reason.isBlank())) {
            throw new RuleViolation("plan.reason-required", facts);
        }
    }
}
