package org.dudao.plan;

import org.dudao.kernel.DomainEvent;

/** A plan went back to those who wrote it. */
public record PlanReturned(AboutPlan about) implements DomainEvent {}
