package org.dudao.coverage;

import java.util.List;
import org.dudao.kernel.Severity;

/** What a school is owed in regular supervision. */
public enum Duty {
    /** Visits in a month with school days. */
    MONTH("C5-02", Severity.WARN, "visits") {
        @Override
        int reached(List<VisitDay> visits) {
            return days(visits);
        }
    },
    /** Visits in a term. */
    TERM("C5-01", Severity.REPORT, "visits") {
        @Override
        int reached(List<VisitDay> visits) {
            return days(visits);
        }
    },
    /** All eight matters in a calendar year, as the calendar of themes has them. */
    MATTERS("C5-03", Severity.REPORT, "matters") {
        @Override
        int reached(List<VisitDay> visits) {
            return (int) visits.stream()
                    .flatMap(visit -> visit.matters().stream())
                    .distinct()
                    .count();
        }
    };

    /** The eight items of regular supervision (F1, F2). */
    static final int ALL_MATTERS = 8;

    final String rule;
    final Severity severity;
    /** Which sentences tell of it. */
    final String words;

    Duty(String rule, Severity severity, String words) {
        this.rule = rule;
        this.severity = severity;
        this.words = words;
    }

    /** How much of the duty these visits do; two records of one day are one visit. */
    abstract int reached(List<VisitDay> visits);

    private static int days(List<VisitDay> visits) {
        return (int) visits.stream().map(VisitDay::on).distinct().count();
    }
}
