package org.dudao.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dudao.district.Hint;

/** What the steps of a plan need (D7, 003-11, 003-43, 001-25). Pure: all unmet conditions, never the first. */
final class PlanRules {

    private static final String LEVEL = "003-11";

    private PlanRules() {}

    /** There is something to decide about; a monthly plan comes with the summary of the month before. */
    static List<Unmet> toSubmit(PlanKind kind, PlanContent content, int visits) {
        var unmet = new ArrayList<Unmet>();
        if (content.tasks().isEmpty() && visits == 0) {
            unmet.add(new Unmet(PlanTerms.LIFE_CYCLE, true, "empty", Map.of()));
        }
        if (kind == PlanKind.MONTHLY && content.lacksSummary()) {
            unmet.add(new Unmet(PlanHints.SUMMARY, false, "no-summary", Map.of()));
        }
        return unmet;
    }

    /** Schools that are visited too often need a reason, and the name of whoever approves it all the same. */
    static List<Unmet> toApprove(List<Hint> hints) {
        return hints.stream()
                .filter(hint -> hint.rule().equals(PlanHints.LOAD))
                .map(hint -> new Unmet(hint.rule(), false, hint.code().replace("plan.", ""), hint.facts()))
                .toList();
    }

    static List<Unmet> ofLevel(PlanKind kind, PlanLevel level) {
        return level == kind.level
                ? List.of()
                : List.of(new Unmet(LEVEL, false, "level", Map.of("kind", kind, "level", kind.level)));
    }

    /** Nobody judges what they wrote. */
    static Unmet fourEyes() {
        return new Unmet(PlanTerms.LIFE_CYCLE, true, "four-eyes", Map.of());
    }
}
