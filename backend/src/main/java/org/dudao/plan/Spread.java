package org.dudao.plan;

import java.time.LocalDate;
import java.util.List;

/** Lays visits of one inspector evenly over days: a half-day each as long as there are enough of them. */
record Spread(List<LocalDate> days, int visits) {

    /** The half-day of the visit with that index, from zero. */
    VisitSlot slot(int index) {
        var slot = (int) ((long) index * 2 * days.size() / visits);
        return new VisitSlot(days.get(slot / 2), slot % 2 == 0 ? HalfDay.MORNING : HalfDay.AFTERNOON);
    }
}
