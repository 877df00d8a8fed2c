package org.dudao.plan;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** The plan that follows this one is to be written now (003-43). */
public record PlanNextDue(AboutPlan about, LocalDate dueOn) implements DomainEvent {}
