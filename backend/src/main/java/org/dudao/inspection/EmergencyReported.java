package org.dudao.inspection;

import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** An inspector tells from the scene of an emergency; the office is to know at once (C5-07). */
public record EmergencyReported(UUID reportId, int regionId, UUID schoolId, int number, String text, String reportedBy)
        implements DomainEvent {}
