package org.dudao.coverage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many schools stand how with the duty of one period. */
public record CoverageTally(
        Duty duty,

        @Schema(description = "The month, or the term of the school year; 0 for a year")
        int number,

        LocalDate from,
        LocalDate until,
        int schools,
        int met,
        int planned,
        int ahead,
        int open,
        int urgent,
        int missed,

        @Schema(description = "Schools to which nothing of it is owed, for which nobody answered in time")
        int uncounted) {

    static CoverageTally of(DutyPeriod period, List<SchoolStanding> schools) {
        var states = schools.stream()
                .flatMap(school -> school.standings().stream())
                .filter(standing -> standing.period() == period)
                .map(Standing::state)
                .toList();
        return new CoverageTally(
                period.duty(),
                period.number(),
                period.from(),
                period.until(),
                states.size(),
                count(states, CoverageState.MET),
                count(states, CoverageState.PLANNED),
                count(states, CoverageState.AHEAD),
                count(states, CoverageState.OPEN),
                count(states, CoverageState.URGENT),
                count(states, CoverageState.MISSED),
                count(states, CoverageState.UNCOUNTED));
    }

    private static int count(List<CoverageState> states, CoverageState state) {
        return (int) states.stream().filter(state::equals).count();
    }
}
