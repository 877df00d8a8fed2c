package org.dudao.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dudao.inspector.Degree;
import org.dudao.inspector.InspectorKind;
import org.dudao.inspector.InspectorSource;
import org.dudao.inspector.TermRules;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Due;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Unmet;
import org.dudao.kernel.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 1);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Map.of(
                    HOLIDAY,
                    "国庆节",
                    HOLIDAY.plusDays(1),
                    "国庆节",
                    HOLIDAY.plusDays(4),
                    "国庆节",
                    HOLIDAY.plusDays(5),
                    "国庆节",
                    HOLIDAY.plusDays(6),
                    "国庆节"),
            Set.of(LocalDate.of(2026, 10, 10)),
            Set.of(2026));
    private static final TermRules TERM = new TermRules(3, 3, 90);
    private static final AppointmentTerms TERMS = new AppointmentTerms(10, 7, 10, TERM, CALENDAR);

    private static Candidate candidate(Degree degree, int years) {
        return new Candidate("于敏", InspectorSource.PRINCIPAL, degree, years, "实验小学", "校长", "城阳区教育和体育局");
    }

    private static CandidateExamination examination(boolean passed, Quality... missing) {
        var confirmed = new ArrayList<>(Arrays.asList(Quality.values()));
        confirmed.removeAll(Arrays.asList(missing));
        return new CandidateExamination(MONDAY, 82, 88, passed, confirmed, null);
    }

    @ParameterizedTest(name = "{0} with {1} years leaves {2}")
    @DisplayName("C2-01 a bachelor's degree or higher and ten years in education")
    @CsvSource({
        "BACHELOR, 10, ''",
        "DOCTOR, 40, ''",
        "JUNIOR_COLLEGE, 10, degree",
        "SECONDARY, 30, degree",
        "BACHELOR, 9, experience",
        "JUNIOR_COLLEGE, 0, 'degree,experience'"
    })
    void degree_and_years(Degree degree, int years, String codes) {
        var unmet = Requirements.toPropose(candidate(degree, years), examination(true), TERMS);
        assertThat(String.join(",", unmet.stream().map(Unmet::code).toList())).isEqualTo(codes);
        assertThat(unmet).allSatisfy(one -> {
            assertThat(one.rule()).isEqualTo("C2-01");
            assertThat(one.hard()).as("overridden with a reason").isFalse();
        });
    }

    @ParameterizedTest
    @DisplayName("C2-01 C2-02 C2-04 what is not confirmed is named under its rule, as advice")
    @EnumSource(Quality.class)
    void every_quality_is_confirmed(Quality quality) {
        var unmet = Requirements.toPropose(candidate(Degree.MASTER, 20), examination(true, quality), TERMS);
        assertThat(unmet)
                .extracting(Unmet::rule, Unmet::hard, Unmet::code, Unmet::facts)
                .containsExactly(tuple(quality.rule, false, "qualities", Map.of("qualities", List.of(quality))));
    }

    @Test
    @DisplayName("C2-02 five other conditions and C2-04 three extra requirements are asked")
    void the_checklist_is_complete() {
        assertThat(Arrays.stream(Quality.values()).map(quality -> quality.rule))
                .containsExactly("C2-01", "C2-02", "C2-02", "C2-02", "C2-02", "C2-02", "C2-04", "C2-04", "C2-04");
    }

    @Test
    @DisplayName("C2-03 without a passed assessment nobody is proposed")
    void the_assessment_is_passed() {
        assertThat(Requirements.toPropose(candidate(Degree.MASTER, 20), examination(false), TERMS))
                .extracting(Unmet::rule, Unmet::hard, Unmet::code)
                .containsExactly(tuple("C2-03", true, "assessment"));
    }

    @Test
    @DisplayName("C2-01 to C2-04 all that is unmet is named together")
    void everything_is_named_at_once() {
        var unmet = Requirements.toPropose(
                candidate(Degree.SECONDARY, 1), examination(false, Quality.HEALTH, Quality.HAS_THE_TIME), TERMS);
        assertThat(unmet).extracting(Unmet::rule).containsExactly("C2-01", "C2-01", "C2-02", "C2-04", "C2-03");
        assertThatThrownBy(() -> Requirements.refuse(AppointmentAction.PROPOSE, unmet, "急需"))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.facts()).containsEntry("unmet", unmet));
    }

    @Test
    @DisplayName("C2-01 C2-02 C2-04 soft conditions give way to a reason and to nothing else")
    void a_reason_helps_with_soft_conditions() {
        var unmet = Requirements.toPropose(candidate(Degree.SECONDARY, 10), examination(true), TERMS);
        Requirements.refuse(AppointmentAction.PROPOSE, unmet, "退休老校长，实绩突出");
        for (var none : new String[] {null, " "}) {
            assertThatThrownBy(() -> Requirements.refuse(AppointmentAction.PROPOSE, unmet, none))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("appointment.reason-required"));
        }
    }

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @DisplayName("C2-06 seven working days of publicity, holidays and weekends not counted, make-up days counted")
    @CsvSource({
        "2026-11-02, 7, 2026-11-11",
        "2026-11-06, 7, 2026-11-17",
        "2026-11-02, 10, 2026-11-16",
        "2026-09-25, 7, 2026-10-12",
        "2026-09-30, 7, 2026-10-15"
    })
    void publicity_counts_working_days(LocalDate start, int days, LocalDate until) {
        assertThat(TERMS.publicity(start, days).on()).isEqualTo(until);
    }

    @Test
    @DisplayName("C2-06 a publicity shorter than seven working days is refused")
    void a_short_publicity_is_refused() {
        assertThatThrownBy(() -> TERMS.publicity(MONDAY, 6))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.facts())
                                .containsEntry("rule", "C2-06")
                                .containsEntry("minimum", 7));
    }

    @Test
    @DisplayName("C2-06 the last day of the publicity is still its own; every objection is answered before approval")
    void approval_waits_for_the_publicity_and_the_answers() {
        var until = TERMS.publicity(MONDAY, 7);
        var open = new AppointmentObjection(1, MONDAY, "兼职过多", null, null);
        assertThat(Requirements.toApprove(until, List.of(), until.on()))
                .extracting(Unmet::rule, Unmet::hard, Unmet::code)
                .containsExactly(tuple("C2-06", true, "publicity"));
        assertThat(Requirements.toApprove(until, List.of(open), until.on().plusDays(1)))
                .extracting(Unmet::rule, Unmet::hard, Unmet::code)
                .containsExactly(tuple("D6", true, "objections"));
        assertThat(Requirements.toApprove(
                        until,
                        List.of(open.answered("经核实，不影响履职", MONDAY)),
                        until.on().plusDays(1)))
                .isEmpty();
        assertThat(Requirements.toApprove(until, List.of(open), MONDAY)).hasSize(2);
    }

    @Test
    @DisplayName("C2-06 a publicity into a year without published holidays is provisional and says so")
    void a_publicity_may_be_provisional() {
        Due over = TERMS.publicity(LocalDate.of(2026, 12, 28), 7);
        assertThat(over.provisional()).isTrue();
    }

    @ParameterizedTest(name = "{0} by {1}: {2} unmet")
    @DisplayName("C2-08 the government appoints full-time inspectors, the supervision body all others")
    @CsvSource({
        "FULL_TIME, GOVERNMENT, 0",
        "FULL_TIME, SUPERVISION_BODY, 1",
        "PART_TIME, SUPERVISION_BODY, 0",
        "PART_TIME, GOVERNMENT, 1",
        "PART_TIME, PARTY_GROUP, 1",
        "EXPERT, SUPERVISION_BODY, 0"
    })
    void the_right_authority_decides(InspectorKind kind, ApprovingAuthority authority, int unmet) {
        assertThat(Requirements.ofAuthority(kind, authority)).hasSize(unmet).allSatisfy(one -> {
            assertThat(one.rule()).isEqualTo("C2-08");
            assertThat(one.hard()).isFalse();
        });
    }

    @Test
    @DisplayName("C2-07 C3-01 filed, announced and trained before taking up office, all missing ones named together")
    void activation_needs_three_things() {
        assertThat(Requirements.toActivate(null, null, null))
                .extracting(Unmet::rule, Unmet::hard, Unmet::code)
                .containsExactly(
                        tuple("C2-07", true, "filing"),
                        tuple("C2-07", true, "announcement"),
                        tuple("C3-01", true, "induction"));
        assertThat(Requirements.toActivate(MONDAY, MONDAY, MONDAY)).isEmpty();
    }

    @ParameterizedTest(name = "a {0} term that begins on {1} ends on {2}")
    @DisplayName("C2-09 part-time terms last three years, full-time inspectors have none")
    @CsvSource({"PART_TIME, 2026-09-01, 2029-08-31", "EXPERT, 2024-02-29, 2027-02-27", "FULL_TIME, 2026-09-01,"})
    void a_term_lasts_three_years(InspectorKind kind, LocalDate from, LocalDate until) {
        assertThat(TERM.lastDay(kind, from)).isEqualTo(until);
        assertThat(new TermRules(2, 3, 90).lastDay(InspectorKind.PART_TIME, LocalDate.of(2026, 9, 1)))
                .as("where two years are set")
                .isEqualTo("2028-08-31");
    }

    @ParameterizedTest(name = "term {0} of {1} until {2}, asked on 2026-11-02: {3}")
    @DisplayName("C2-09 D6 renewal in the last ninety days, for at most three part-time terms in a row")
    @CsvSource({
        "1, PART_TIME, 2027-01-31, ''",
        "2, PART_TIME, 2026-11-02, ''",
        "1, PART_TIME, 2027-02-01, too-early",
        "1, PART_TIME, 2026-11-01, term-over",
        "3, PART_TIME, 2027-01-31, terms",
        "3, INVITED, 2027-01-31, ''",
        "3, PART_TIME, 2028-01-31, 'too-early,terms'",
        "1, FULL_TIME, , no-term"
    })
    void renewal_has_its_time_and_its_limit(int number, InspectorKind kind, LocalDate until, String codes) {
        var unmet = Requirements.toRenew(kind, until, number, TERM, MONDAY);
        assertThat(String.join(",", unmet.stream().map(Unmet::code).toList())).isEqualTo(codes);
        assertThat(unmet).allSatisfy(one -> assertThat(one.hard()).isTrue());
    }

    @ParameterizedTest(name = "{0}: {1} unmet")
    @DisplayName("C3-08 only who was appraised competent or better is renewed")
    @CsvSource({"EXCELLENT, 0", "COMPETENT, 0", "BASICALLY_COMPETENT, 1", "INCOMPETENT, 1"})
    void renewal_needs_a_good_appraisal(Appraisal appraisal, int unmet) {
        assertThat(Requirements.ofAppraisal(appraisal)).hasSize(unmet);
    }
}
