package org.dudao.inspector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of C2-09 in force for a division on a day; only part-time terms are bound by them.
 *
 * @param years how long one term is: three nationally, two in some places
 * @param terms how many may follow each other
 * @param noticeDays how long before its end a term may be renewed and the office is reminded
 */
public record TermRules(int years, int terms, int noticeDays) {

    public static final String RULE = "C2-09";

    /** The last day of a term that begins on that day; full-time inspectors have none. */
    public @Nullable LocalDate lastDay(InspectorKind kind, LocalDate from) {
        return kind == InspectorKind.FULL_TIME ? null : from.plusYears(years).minusDays(1);
    }

    public boolean tooMany(InspectorKind kind, int termNumber) {
        return kind == InspectorKind.PART_TIME && termNumber > terms;
    }

    /** The first day on which a term with that last day may be renewed. */
    public LocalDate renewableFrom(LocalDate lastDay) {
        return lastDay.minusDays(noticeDays);
    }
}
