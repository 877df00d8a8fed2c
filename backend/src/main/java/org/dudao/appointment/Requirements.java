package org.dudao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dudao.inspector.InspectorKind;
import org.dudao.inspector.TermRules;
import org.dudao.kernel.Due;
import org.jspecify.annotations.Nullable;

/** What the steps of an appointment need (C2-01 to C2-09, C3-01, C3-08). Pure: all unmet conditions, never the first. */
final class Requirements {

    private static final String LIFE_CYCLE = "D6";
    private static final String ISSUE = "C2-07";

    private Requirements() {}

    /** Qualification and assessment; degree, years and record may be overridden with a reason. */
    static List<Unmet> toPropose(Candidate candidate, CandidateExamination examination, AppointmentTerms terms) {
        var unmet = new ArrayList<Unmet>();
        if (!candidate.degree().suffices()) {
            unmet.add(Unmet.soft("C2-01", "degree", Map.of("degree", candidate.degree())));
        }
        if (candidate.years() < terms.experience()) {
            unmet.add(Unmet.soft(
                    "C2-01", "experience", Map.of("years", candidate.years(), "needed", terms.experience())));
        }
        for (var rule : List.of("C2-01", "C2-02", "C2-04")) {
            var missing = unconfirmed(rule, examination);
            if (!missing.isEmpty()) {
                unmet.add(Unmet.soft(rule, "qualities", Map.of("qualities", missing)));
            }
        }
        if (!examination.passed()) {
            unmet.add(Unmet.hard("C2-03", "assessment", Map.of("on", examination.on())));
        }
        return unmet;
    }

    private static List<Quality> unconfirmed(String rule, CandidateExamination examination) {
        return Arrays.stream(Quality.values())
                .filter(quality -> quality.rule.equals(rule))
                .filter(quality -> !examination.confirmed().contains(quality))
                .toList();
    }

    /** The publicity has run its days and everybody who objected has an answer. */
    static List<Unmet> toApprove(Due publicity, List<AppointmentObjection> objections, LocalDate day) {
        var unmet = new ArrayList<Unmet>();
        if (!publicity.isOver(day)) {
            unmet.add(Unmet.hard(AppointmentTerms.PUBLICITY, "publicity", Map.of("until", publicity.on())));
        }
        var open = objections.stream().filter(one -> one.answer() == null).count();
        if (open > 0) {
            unmet.add(Unmet.hard(LIFE_CYCLE, "objections", Map.of("count", open)));
        }
        return unmet;
    }

    static List<Unmet> ofAuthority(InspectorKind kind, ApprovingAuthority authority) {
        var right = ApprovingAuthority.of(kind);
        return authority == right
                ? List.of()
                : List.of(Unmet.soft("C2-08", "authority", Map.of("kind", kind, "authority", right)));
    }

    /** Filed, announced and trained; letter and credential were issued with the appointment. */
    static List<Unmet> toActivate(
            @Nullable LocalDate filedOn, @Nullable LocalDate announcedOn, @Nullable LocalDate inductedOn) {
        var unmet = new ArrayList<Unmet>();
        if (filedOn == null) {
            unmet.add(Unmet.hard(ISSUE, "filing", Map.of()));
        }
        if (announcedOn == null) {
            unmet.add(Unmet.hard(ISSUE, "announcement", Map.of()));
        }
        if (inductedOn == null) {
            unmet.add(Unmet.hard("C3-01", "induction", Map.of()));
        }
        return unmet;
    }

    /** In the last weeks of a term, and not for one term too many. */
    static List<Unmet> toRenew(
            InspectorKind kind, @Nullable LocalDate until, int termNumber, TermRules term, LocalDate day) {
        var unmet = new ArrayList<Unmet>();
        if (until == null) {
            unmet.add(Unmet.hard(LIFE_CYCLE, "no-term", Map.of()));
            return unmet;
        }
        if (day.isBefore(term.renewableFrom(until))) {
            unmet.add(Unmet.hard(
                    LIFE_CYCLE, "too-early", Map.of("from", term.renewableFrom(until), "days", term.noticeDays())));
        }
        if (day.isAfter(until)) {
            unmet.add(Unmet.hard(LIFE_CYCLE, "term-over", Map.of("until", until)));
        }
        if (term.tooMany(kind, termNumber + 1)) {
            unmet.add(Unmet.hard(TermRules.RULE, "terms", Map.of("terms", term.terms())));
        }
        return unmet;
    }

    static List<Unmet> ofAppraisal(Appraisal appraisal) {
        return appraisal.allowsRenewal()
                ? List.of()
                : List.of(Unmet.hard("C3-08", "appraisal", Map.of("appraisal", appraisal)));
    }
}
