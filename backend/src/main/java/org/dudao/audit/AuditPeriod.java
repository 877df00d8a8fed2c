package org.dudao.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.dudao.kernel.TimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * From when until when is searched: as far back as records are to be at hand (C-09), unless the search says otherwise.
 * No index finds a text anywhere, so a text bounds the period instead.
 */
record AuditPeriod(@Nullable LocalDate from, @Nullable LocalDate until) {

    static final int LONGEST_FOR_TEXT = 31;

    static AuditPeriod of(AuditQuery query, LocalDate today, int onlineDays) {
        var until = query.until() == null ? today : query.until();
        if (query.q() == null) {
            return new AuditPeriod(query.from() == null ? until.minusDays(onlineDays) : query.from(), query.until());
        }
        var earliest = until.minusDays(LONGEST_FOR_TEXT);
        var from = query.from() == null || query.from().isBefore(earliest) ? earliest : query.from();
        return new AuditPeriod(from, until);
    }

    @Nullable
    Instant begin() {
        return from == null ? null : start(from);
    }

    @Nullable
    Instant end() {
        return until == null ? null : start(until.plusDays(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TimeConfig.CHINA).toInstant();
    }
}
