package org.dudao.inspection;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** A record is missing for so long that whoever leads the district should know. */
public record InspectionMissing(AboutInspection about, LocalDate dueOn) implements DomainEvent {}
