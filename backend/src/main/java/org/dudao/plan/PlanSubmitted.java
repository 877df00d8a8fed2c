package org.dudao.plan;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** A plan waits for its examination. */
public record PlanSubmitted(AboutPlan about, LocalDate dueOn) implements DomainEvent {}
