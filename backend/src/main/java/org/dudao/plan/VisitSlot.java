package org.dudao.plan;

import java.time.LocalDate;

/** A half-day on which a visit can be paid. */
public record VisitSlot(LocalDate day, HalfDay half) {}
