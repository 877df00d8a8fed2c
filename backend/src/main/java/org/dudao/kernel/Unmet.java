package org.dudao.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a step that is not met.
 *
 * @param feature whose step it is, as its words are called
 * @param hard whether nothing helps; otherwise the step is taken with a reason
 */
public record Unmet(@JsonIgnore String feature, String rule, boolean hard, String code, Map<String, Object> facts)
        implements Sentence {

    public static Unmet hard(String feature, String rule, String code, Map<String, Object> facts) {
        return new Unmet(feature, rule, true, code, facts);
    }

    public static Unmet soft(String feature, String rule, String code, Map<String, Object> facts) {
        return new Unmet(feature, rule, false, code, facts);
    }

    @Override
    public String key() {
        return feature + ".unmet." + code;
    }

    /**
     * Refuses a step with all that is unmet; soft conditions alone give way to a reason.
     *
     * @param walled what is thrown where nothing helps
     * @param unexplained what is thrown where a reason would
     */
    public static void refuse(
            Enum<?> action,
            List<Unmet> unmet,
            @Nullable String reason,
            Function<Map<String, Object>, Conflict> walled,
            Function<Map<String, Object>, RuleViolation> unexplained) {
        var facts = Map.<String, Object>of("action", action, "unmet", unmet);
        if (unmet.stream().anyMatch(Unmet::hard)) {
            throw walled.apply(facts);
        }
        if (!unmet.isEmpty() && (reason == null || reason.isBlank())) {
            throw unexplained.apply(facts);
        }
    }
}
