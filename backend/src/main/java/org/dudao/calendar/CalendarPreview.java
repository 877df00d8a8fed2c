package org.dudao.calendar;

import jakarta.validation.constraints.Size;
import java.util.List;

/** What a change of the calendar would do to open deadlines. */
public record CalendarPreview(@Size(max = 1000) List<MovedDeadline> moved) {}
