package org.dudao.calendar;

import java.util.List;
import org.dudao.kernel.WorkingCalendar;

/** Which open deadlines another calendar would move; told by whoever keeps deadlines. */
public interface OpenDeadlines {

    /** Those of the division itself, the earliest first. */
    List<MovedDeadline> moved(int regionId, WorkingCalendar calendar);
}
