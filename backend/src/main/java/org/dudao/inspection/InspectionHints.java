package org.dudao.inspection;

import java.util.ArrayList;
import java.util.List;

/** What the soft rules say about a record (C5-04, C5-08, C5-09). */
final class InspectionHints {

    private InspectionHints() {}

    static List<InspectionHint> of(Visit visit) {
        var hints = new ArrayList<InspectionHint>();
        if (visit.methods().isEmpty()) {
            hints.add(new InspectionHint("C5-04", "inspection.no-method"));
        }
        if (visit.feedback() == null) {
            hints.add(new InspectionHint("C5-08", "inspection.no-feedback"));
        } else if (visit.leftAt() != null && visit.feedback().at().isAfter(visit.leftAt())) {
            hints.add(new InspectionHint("C5-08", "inspection.late-feedback"));
        }
        if (visit.occasion().kind() == InspectionKind.REGULAR
                && visit.occasion().plannedVisitId() == null) {
            hints.add(new InspectionHint("C5-09", "inspection.without-plan"));
        }
        return hints;
    }
}
