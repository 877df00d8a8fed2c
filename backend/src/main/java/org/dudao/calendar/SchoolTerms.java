package org.dudao.calendar;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two terms of one school year, first and last days included; the vacations are what lies between. */
@Embeddable
public record SchoolTerms(
        @Schema(description = "The first term begins, in autumn") @NotNull
        LocalDate firstFrom,

        @NotNull LocalDate firstUntil,

        @Schema(description = "The second term begins, after the winter vacation") @NotNull
        LocalDate secondFrom,

        @NotNull LocalDate secondUntil) {

    /** Refuses terms that run backwards, overlap, or reach out of their school year (1 August to 31 July). */
    void check(int year) {
        forwards(firstFrom, firstUntil);
        forwards(secondFrom, secondUntil);
        if (!secondFrom.isAfter(firstUntil)) {
            throw new RuleViolation("calendar.terms-overlap", Map.of("first", firstUntil, "second", secondFrom));
        }
        var earliest = LocalDate.of(year, Month.AUGUST, 1);
        var latest = LocalDate.of(year + 1, Month.JULY, 31);
        if (firstFrom.isBefore(earliest) || secondUntil.isAfter(latest)) {
            throw new RuleViolation("calendar.terms-outside", Map.of("earliest", earliest, "latest", latest));
        }
    }

    List<SchoolTerm> of(int year) {
        return List.of(
                new SchoolTerm(year, 1, firstFrom, firstUntil), new SchoolTerm(year, 2, secondFrom, secondUntil));
    }

    private static void forwards(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new RuleViolation("period-backwards", Map.of("from", from, "until", until));
        }
    }
}
