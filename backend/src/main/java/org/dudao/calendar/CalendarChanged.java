package org.dudao.calendar;

import org.dudao.kernel.DomainEvent;

/** A division goes by another calendar from now on: open deadlines are counted again, closed ones stay. */
public record CalendarChanged(int regionId) implements DomainEvent {}
