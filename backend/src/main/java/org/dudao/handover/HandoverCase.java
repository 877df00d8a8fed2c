package org.dudao.handover;

import java.time.LocalDate;
import java.util.UUID;

/** Which school goes from whom to whom, and from which day on. */
public record HandoverCase(UUID id, int regionId, UUID schoolId, UUID formerId, UUID nextId, LocalDate beginsOn) {}
