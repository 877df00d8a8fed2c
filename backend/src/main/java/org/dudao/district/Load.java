package org.dudao.district;

import java.util.Map;
import java.util.Optional;

/** What an inspector answers for while one school after another is added. */
public record Load(StaffingTerms terms, int schools, boolean hasLarge) {

    public Load plus(boolean large) {
        return new Load(terms, schools + 1, hasLarge || large);
    }

    /** The soft rule that this load breaks, if any, with the numbers that say so. */
    public Optional<Excess> excess() {
        if (schools > terms.schoolsPerInspector()) {
            return Optional.of(new Excess("C1-06", schools, terms.schoolsPerInspector()));
        }
        return hasLarge && schools > 1 ? Optional.of(new Excess("C1-07", schools, 1)) : Optional.empty();
    }

    /** By how much which rule is exceeded; allowed when the office gives a reason. */
    public record Excess(String rule, int count, int limit) {

        public Map<String, Object> facts() {
            return Map.of("rule", rule, "count", count, "limit", limit);
        }
    }
}
