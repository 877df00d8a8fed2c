package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.coverage.DutyTermsInForce;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the rule base's own holds. */
@ApplicationScoped
class PlanTermsInForce {

    private static final String EXAMINATION = "plan.examination-days";
    private static final String SPACING = "plan.visit-spacing-days";
    private static final String MOST = "plan.visits-per-month-at-most";
    private static final List<String> KEYS = List.of(EXAMINATION, SPACING, MOST);

    private final Settings settings;
    private final DutyTermsInForce duties;

    PlanTermsInForce(Settings settings, DutyTermsInForce duties) {
        this.settings = settings;
        this.duties = duties;
    }

    PlanTerms of(int regionId, LocalDate day) {
        var set = settings.numbers(KEYS, regionId, day);
        return new PlanTerms(
                set.getOrDefault(EXAMINATION, 5),
                duties.of(regionId, day),
                set.getOrDefault(SPACING, 7),
                set.getOrDefault(MOST, 2));
    }

    void set(int regionId, VisitCap cap, LocalDate from) {
        settings.set(regionId, Map.of(SPACING, cap.spacingDays(), MOST, cap.mostVisits()), from);
    }
}
