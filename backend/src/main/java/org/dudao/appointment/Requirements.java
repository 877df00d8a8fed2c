package org.dudao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dudao.inspector.InspectorKind;
import org.dudao.inspector.TermRules;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Due;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Unmet;
import org.jspecify.annotations.Nullable;

/** What the steps of an appointment need (C2-01 to C2-09, C3-01, C3-08). Pure: all unmet conditions, never the first. */
final class Requirements {

    private static final String FEATURE = "appointment";
    private static final String ISSUE = "C2-07";

    private Requirements() {}

    /** Refuses a step with all that is unmet; soft conditions alone give way to a reason. */
    static void refuse(AppointmentAction action, List<Unmet> unmet, @Nullable String reason) {
        Unmet.refuse(
                action,
                unmet,
                reason,
                facts -> new Conflict("appointment.unmet", facts),
                facts -> new RuleViolation("appointment.reason-required", facts));
    }

    /** Qualification and assessment; degree, years and record may be overridden with a reason. */
    static List<Unmet> toPropose(Candidate candidate, CandidateExamination examination, AppointmentTerms terms) {
        var unmet = new ArrayList<Unmet>();
        if (!candidate.degree().suffices()) {
            unmet.add(soft("C2-01", "degree", Map.of("degree", candidate.degree())));
        }
        if (candidate.years() < terms.experience()) {
            unmet.add(soft("C2-01", "experience", Map.of("years", candidate.years(), "needed", terms.experience())));
        }
        for (var rule : List.of("C2-01", "C2-02", "C2-04")) {
            var missing = unconfirmed(rule, examination);
            if (!missing.isEmpty()) {
                unmet.add(soft(rule, "qualities", Map.of("qualities", missing)));
            }
        }
        if (!examination.passed()) {
            unmet.add(hard("C2-03", "assessment", Map.of("on", examination.on())));
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
            unmet.add(hard(AppointmentTerms.PUBLICITY, "publicity", Map.of("until", publicity.on())));
        }
        var open = objections.stream().filter(one -> one.answer() == null).count();
        if (open > 0) {
            unmet.add(hard(AppointmentTerms.LIFE_CYCLE, "objections", Map.of("count", open)));
        }
        return unmet;
    }

    static List<Unmet> ofAuthority(InspectorKind kind, ApprovingAuthority authority) {
        var right = ApprovingAuthority.of(kind);
        return authority == right
                ? List.of()
                : List.of(soft("C2-08", "authority", Map.of("kind", kind, "authority", right)));
    }

    /** Filed, announced and trained; letter and credential were issued with the appointment. */
    static List<Unmet> toActivate(
            @Nullable LocalDate filedOn, @Nullable LocalDate announcedOn, @Nullable LocalDate inductedOn) {
        var unmet = new ArrayList<Unmet>();
        if (filedOn == null) {
            unmet.add(hard(ISSUE, "filing", Map.of()));
        }
        if (announcedOn == null) {
            unmet.add(hard(ISSUE, "announcement", Map.of()));
        }
        if (inductedOn == null) {
            unmet.add(hard("C3-01", "induction", Map.of()));
        }
        return unmet;
    }

    /** In the last weeks of a term, and not for one term too many. */
    static List<Unmet> toRenew(
            InspectorKind kind, @Nullable LocalDate until, int termNumber, TermRules term, LocalDate day) {
        var unmet = new ArrayList<Unmet>();
        if (until == null) {
            unmet.add(hard(AppointmentTerms.LIFE_CYCLE, "no-term", Map.of()));
            return unmet;
        }
        if (day.isBefore(term.renewableFrom(until))) {
            unmet.add(hard(
                    AppointmentTerms.LIFE_CYCLE,
                    "too-early",
                    Map.of("from", term.renewableFrom(until), "days", term.noticeDays())));
        }
        if (day.isAfter(until)) {
            unmet.add(hard(AppointmentTerms.LIFE_CYCLE, "term-over", Map.of("until", until)));
        }
        if (term.tooMany(kind, termNumber + 1)) {
            unmet.add(hard(TermRules.RULE, "terms", Map.of("terms", term.terms())));
        }
        return unmet;
    }

    static List<Unmet> ofAppraisal(Appraisal appraisal) {
        return appraisal.allowsRenewal()
                ? List.of()
                : List.of(hard("C3-08", "appraisal", Map.of("appraisal", appraisal)));
    }

    private static Unmet hard(String rule, String code, Map<String, Object> facts) {
        return Unmet.hard(FEATURE, rule, code, facts);
    }

    private static Unmet soft(String rule, String code, Map<String, Object> facts) {
        return Unmet.soft(FEATURE, rule, code, facts);
    }
}
