package org.dudao.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody was or will be at a school on a day, about those of the eight matters. */
public record VisitDay(UUID schoolId, LocalDate on, List<Integer> matters) {}
