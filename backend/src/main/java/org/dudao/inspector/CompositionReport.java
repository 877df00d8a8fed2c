package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dudao.kernel.Advice;
import org.dudao.kernel.Severity;
import org.dudao.kernel.Words;
import org.dudao.school.SchoolKind;
import org.dudao.school.SchoolRegister;

/** Draws the composition of a division's inspectors for people (C2-11). */
@ApplicationScoped
class CompositionReport {

    private final Inspectors inspectors;
    private final SchoolRegister schools;
    private final Words words;

    CompositionReport(Inspectors inspectors, SchoolRegister schools, Words words) {
        this.inspectors = inspectors;
        this.schools = schools;
        this.words = words;
    }

    CompositionView of(int region, int months, LocalDate today) {
        var composition = new Composition(inspectors.services(region));
        var uncovered = composition.uncovered(schools.kinds(region), today);
        return new CompositionView(
                Composition.RULE,
                composition.months(today, months),
                composition.sources(today),
                List.copyOf(uncovered),
                advice(composition, uncovered, today));
    }

    private List<Advice> advice(Composition composition, Set<SchoolKind> uncovered, LocalDate today) {
        var advice = new ArrayList<Advice>();
        if (!composition.isMixed(today)) {
            advice.add(say("inspector.not-mixed", Map.of()));
        }
        if (composition.withoutSource(today) > 0) {
            advice.add(say("inspector.source-missing", Map.of("count", composition.withoutSource(today))));
        }
        if (!uncovered.isEmpty()) {
            advice.add(say("inspector.stages-uncovered", Map.of("kinds", uncovered, "count", uncovered.size())));
        }
        return advice;
    }

    private Advice say(String code, Map<String, Object> facts) {
        return new Advice(Composition.RULE, Severity.REPORT, code, words.of("advice." + code, facts), facts);
    }
}
