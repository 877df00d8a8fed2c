package org.dudao.inspection;

import org.dudao.kernel.DomainEvent;

/** A record is its author's again, to be corrected. */
public record InspectionReturned(AboutInspection about, InspectionFlaw flaw) implements DomainEvent {}
