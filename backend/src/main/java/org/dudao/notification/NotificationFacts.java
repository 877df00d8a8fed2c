package org.dudao.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dudao.inspection.FindingGrade;
import org.jspecify.annotations.Nullable;

/** What the words of a message are made of, as it was when it was sent. */
record NotificationFacts(
        String school,
        FindingGrade grade,
        String problem,
        @Nullable LocalDate dueOn) {

    private static final int GLANCE = 60;

    Map<String, Object> forWords() {
        var facts = new HashMap<String, Object>();
        facts.put("school", school);
        facts.put("grade", grade);
        facts.put("problem", problem.length() <= GLANCE ? problem : problem.substring(0, GLANCE) + "…");
        facts.put("dueOn", dueOn);
        return facts;
    }
}
