package org.dudao.inspection;

import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/**
 * Nobody has told anything of an emergency since that report, and there is no record of it yet (001-16).
 *
 * @param text of the last report
 * @param escalated whether whoever leads the district should know by now
 */
public record EmergencyQuiet(AboutInspection about, UUID reportId, String text, boolean escalated)
        implements DomainEvent {}
