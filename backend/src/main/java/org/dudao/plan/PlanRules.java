package org.dudao.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dudao.district.Hint;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Unmet;
import org.jspecify.annotations.Nullable;

/** What the steps of a plan need (D7, 003-11, 003-43, 001-25). Pure: all unmet conditions, never the first. */
final class PlanRules {

    private static final String FEATURE = "plan";
    private static final String LEVEL = "003-11";

    private PlanRules() {}

    /** Refuses a step with all that is unmet; soft conditions alone give way to a reason. */
    static void refuse(PlanAction action, List<Unmet> unmet, @Nullable String reason) {
        Unmet.refuse(
                action,
                unmet,
                reason,
                facts -> new Conflict("plan.unmet", facts),
                facts -> new RuleViolation("plan.reason-required", facts));
    }

    /** There is something to decide about; a monthly plan comes with the summary of the month before. */
    static List<Unmet> toSubmit(PlanKind kind, PlanContent content, int visits) {
        var unmet = new ArrayList<Unmet>();
        if (content.tasks().isEmpty() && visits == 0) {
            unmet.add(Unmet.hard(FEATURE, PlanTerms.LIFE_CYCLE, "empty", Map.of()));
        }
        if (kind == PlanKind.MONTHLY && content.lacksSummary()) {
            unmet.add(Unmet.soft(FEATURE, PlanHints.SUMMARY, "no-summary", Map.of()));
        }
        return unmet;
    }

    /** Schools that are visited too often need a reason, and the name of whoever approves it all the same. */
    static List<Unmet> toApprove(List<Hint> hints) {
        return hints.stream()
                .filter(hint -> hint.rule().equals(PlanHints.LOAD))
                .map(hint -> Unmet.soft(FEATURE, hint.rule(), hint.code().replace("plan.", ""), hint.facts()))
                .toList();
    }

    static List<Unmet> ofLevel(PlanKind kind, PlanLevel level) {
        return level == kind.level
                ? List.of()
                : List.of(Unmet.soft(FEATURE, LEVEL, "level", Map.of("kind", kind, "level", kind.level)));
    }

    /** Nobody judges what they wrote. */
    static Unmet fourEyes() {
        return Unmet.hard(FEATURE, PlanTerms.LIFE_CYCLE, "four-eyes", Map.of());
    }
}
