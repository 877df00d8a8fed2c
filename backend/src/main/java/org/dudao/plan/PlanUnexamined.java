package org.dudao.plan;

import java.time.LocalDate;
import org.dudao.kernel.DomainEvent;

/** Nobody has decided about a plan in time. */
public record PlanUnexamined(AboutPlan about, LocalDate dueOn) implements DomainEvent {}
