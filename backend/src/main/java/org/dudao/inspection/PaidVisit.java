package org.dudao.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A visit that was paid to a school: its record is submitted. */
public record PaidVisit(UUID schoolId, LocalDate on, List<Integer> matters) {}
