package org.dudao.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dudao.inspection.FindingGrade;
import org.dudao.inspection.InspectionFlaw;
import org.jspecify.annotations.Nullable;

/** What the words of a message are made of, as it was when it was sent. */
record NotificationFacts(
        @Nullable String school,
        @Nullable FindingGrade grade,
        @Nullable String problem,
        @Nullable LocalDate dueOn,
        @Nullable String inspector,
        @Nullable String nextInspector,
        @Nullable String title,
        @Nullable LocalDate visitedOn,
        @Nullable InspectionFlaw flaw) {

    private static final int GLANCE = 60;

    static NotificationFacts ofCase(String school, FindingGrade grade, String problem, @Nullable LocalDate dueOn) {
        return new NotificationFacts(school, grade, problem, dueOn, null, null, null, null, null);
    }

    static NotificationFacts ofInspector(String inspector, LocalDate day) {
        return new NotificationFacts(null, null, null, day, inspector, null, null, null, null);
    }

    static NotificationFacts ofHandover(String school, String former, String next, LocalDate beginsOn) {
        return new NotificationFacts(school, null, null, beginsOn, former, next, null, null, null);
    }

    static NotificationFacts ofPlan(String title, @Nullable LocalDate dueOn) {
        return new NotificationFacts(null, null, null, dueOn, null, null, title, null, null);
    }

    static NotificationFacts ofEmergency(String school, @Nullable String inspector, String text) {
        return new NotificationFacts(school, null, text, null, inspector, null, null, null, null);
    }

    /** @param visitedOn when the last one ended */
    static NotificationFacts ofComprehensive(String school, @Nullable LocalDate visitedOn, LocalDate dueOn) {
        return new NotificationFacts(school, null, null, dueOn, null, null, null, visitedOn, null);
    }

    /** @param inspector who wrote the record */
    static NotificationFacts ofVisit(
            String school,
            LocalDate visitedOn,
            @Nullable LocalDate dueOn,
            @Nullable String inspector,
            @Nullable InspectionFlaw flaw) {
        return new NotificationFacts(school, null, null, dueOn, inspector, null, null, visitedOn, flaw);
    }

    Map<String, Object> forWords() {
        var facts = new HashMap<String, Object>();
        facts.put("school", school);
        facts.put("grade", grade);
        facts.put("problem", glance(problem));
        facts.put("dueOn", dueOn);
        facts.put("inspector", inspector);
        facts.put("nextInspector", nextInspector);
        facts.put("title", title);
        facts.put("visitedOn", visitedOn);
        facts.put("flaw", flaw);
        return facts;
    }

    private static @Nullable String glance(@Nullable String problem) {
        return problem == null || problem.length() <= GLANCE ? problem : problem.substring(0, GLANCE) + "…";
    }
}
