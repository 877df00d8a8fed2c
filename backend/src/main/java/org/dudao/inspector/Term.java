package org.dudao.inspector;

import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** For how long somebody is appointed; part-time inspectors for three years at a time (C2-09). */
record Term(@Nullable LocalDate from, @Nullable LocalDate until) {

    Term {
        if (until != null && from == null) {
            throw new RuleViolation("inspector.term-without-start", Map.of("until", until));
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new RuleViolation("period-backwards", Map.of("from", from, "until", until));
        }
    }

    /** This term, if somebody of that kind may be appointed for so long. */
    Term allowedFor(InspectorKind kind, int partTimeYears) {
        var tooLong = from != null && until != null && until.isAfter(from.plusYears(partTimeYears));
        if (kind == InspectorKind.PART_TIME && tooLong) {
            throw new RuleViolation("inspector.term-too-long", Map.of("years", partTimeYears, "rule", TermRules.RULE));
        }
        return this;
    }
}
