package org.dudao.plan;

import java.util.Set;
import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** A plan, or an adjustment of one, is in force from now on. */
public record PlanIssued(AboutPlan about, Set<UUID> inspectorIds) implements DomainEvent {}
