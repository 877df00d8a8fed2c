package org.dudao.rectification;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Row;
import org.dudao.kernel.WorkingCalendar;

/** A row before it is looked at on a certain day. */
record RectificationLine(
        UUID id,
        UUID schoolId,
        String schoolName,
        int item,
        FindingGrade grade,
        String problem,
        RectificationState state,
        LocalDate issuedOn,
        LocalDate dueOn,
        int round)
        implements Row {

    RectificationRow row(LocalDate today, WorkingCalendar calendar) {
        return new RectificationRow(
                id,
                schoolId,
                schoolName,
                item,
                grade,
                problem,
                state,
                issuedOn,
                dueOn,
                state.awaitsSchool() && today.isAfter(dueOn),
                state.daysLeft(today, dueOn, calendar),
                round);
    }
}
