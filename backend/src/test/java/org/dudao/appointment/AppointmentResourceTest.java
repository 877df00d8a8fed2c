package org.dudao.appointment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the need to the letter of appointment. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AppointmentResourceTest {

    /** 青岛市市北区, used by no other test. */
    private static final int SHIBEI = 1648;

    private final Caller office = Caller.office(Caller.CHENGYANG);

    @Test
    @DisplayName("C2-05 recommend, examine, publicise, announce: the whole way, every step kept")
    void the_whole_way_to_office() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", "2026-11-02");
        candidacy
                .read()
                .body("state", is("IN_OFFICE"), "regionName", is("城阳区"), "termUntil", is("2029-11-01"))
                .body("termNumber", is(1), "inspectorId", notNullValue(), "approval.authority", is("SUPERVISION_BODY"))
                .body(
                        "steps.action",
                        contains(
                                "RECOMMEND",
                                "EXAMINE",
                                "PROPOSE",
                                "PUBLICISE",
                                "APPROVE",
                                "APPOINT",
                                "FILE",
                                "ANNOUNCE",
                                "INDUCT",
                                "ACTIVATE"))
                .body("steps[0].by", containsString("OFFICE"), "steps[0].on", is("2026-10-12"))
                .body("next.action", contains("SUSPEND", "RENEW", "RESIGN", "DISMISS", "REVOKE"));
        office.request()
                .get("/api/inspectors/" + candidacy.inspector())
                .then()
                .body("state", is("IN_OFFICE"), "termUntil", is("2029-11-01"), "workplace", is("城阳区实验小学"));
    }

    @Test
    @DisplayName("C2-05 a step out of turn is refused")
    void no_step_is_skipped() {
        var candidacy = Candidacy.opened(office, "PART_TIME");
        candidacy
                .propose(null)
                .statusCode(409)
                .body("code", is("appointment.not-now"), "title", containsString("岗位需求"));
        candidacy.read().body("state", is("NEEDED"), "steps", empty(), "version", is(0));
    }

    @Test
    @DisplayName("C2-01 C2-02 C2-03 C2-04 a proposal is refused with everything that is unmet")
    void all_conditions_are_named() {
        var candidacy = Candidacy.opened(office, "PART_TIME");
        candidacy.recommend("JUNIOR_COLLEGE", 8).statusCode(200);
        candidacy.examine(false, "HEALTH", "HAS_THE_TIME").statusCode(200);
        candidacy
                .propose("急需")
                .statusCode(409)
                .body("code", is("appointment.unmet"))
                .body("facts.unmet.rule", contains("C2-01", "C2-01", "C2-02", "C2-04", "C2-03"))
                .body("facts.unmet.hard", contains(false, false, false, false, true))
                .body("title", containsString("大专"), "title", containsString("应满10年"), "title", containsString("没有通过"));
        candidacy.read().body("next.find { it.action == 'PROPOSE' }.unmet.words", hasSize(5));
    }

    @Test
    @DisplayName("C2-01 an outstanding candidate is proposed with a reason, which is kept with the rule")
    void a_reason_overrides_the_qualification() {
        var candidacy = Candidacy.opened(office, "PART_TIME");
        candidacy.recommend("JUNIOR_COLLEGE", 30).statusCode(200);
        candidacy.examine(true).statusCode(200);
        candidacy
                .propose(null)
                .statusCode(422)
                .body("code", is("appointment.reason-required"), "facts.unmet.rule", contains("C2-01"));
        candidacy
                .propose("从教三十年的老校长，省特级教师")
                .statusCode(200)
                .body("state", is("PROPOSED"), "steps.last().rules", contains("C2-01"))
                .body("steps.last().reason", is("从教三十年的老校长，省特级教师"));
    }

    @Test
    @DisplayName("C2-03 who failed may be examined again")
    void a_second_examination_counts() {
        var candidacy = Candidacy.opened(office, "PART_TIME");
        candidacy.recommend("BACHELOR", 20);
        candidacy.examine(false);
        candidacy.propose(null).statusCode(409).body("facts.unmet.rule", contains("C2-03"));
        candidacy.examine(true).statusCode(200);
        candidacy.propose(null).statusCode(200).body("state", is("PROPOSED"), "steps.last().rules", empty());
    }

    @Test
    @DisplayName("C2-08 another authority than the rule names needs a reason")
    void the_right_authority_approves() {
        var fullTime = Candidacy.publicised(office, "FULL_TIME");
        fullTime.approve("SUPERVISION_BODY", "2026-11-02", null)
                .statusCode(422)
                .body("facts.unmet.rule", contains("C2-08"), "title", containsString("人民政府"));
        fullTime.approve("GOVERNMENT", "2026-11-02", null).statusCode(200);
        var partTime = Candidacy.publicised(office, "PART_TIME");
        partTime.approve("PARTY_GROUP", "2026-11-02", "按本区选聘方案由教体局党组审定")
                .statusCode(200)
                .body("steps.last().rules", contains("C2-08"));
    }

    @Test
    @DisplayName("C2-10 letter, credential and registration: each number is given once")
    void numbers_are_given_once() {
        var first = Candidacy.publicised(office, "PART_TIME");
        first.approve("SUPERVISION_BODY", "2026-11-02", null);
        var number = UUID.randomUUID().toString().substring(0, 8);
        first.letter(number, "2026-11-02")
                .statusCode(200)
                .body("letter.registrationNumber", is("R" + number), "inspectorId", notNullValue());
        var second = Candidacy.publicised(office, "PART_TIME");
        second.approve("SUPERVISION_BODY", "2026-11-02", null);
        second.letter(number, "2026-11-02").statusCode(409).body("code", is("inspector.number-taken"));
        second.read().body("state", is("APPROVED"), "inspectorId", nullValue());
    }

    @Test
    @DisplayName("C2-07 C3-01 nobody takes up office before filing, announcement and training, all missing ones named")
    void activation_needs_all_three() {
        var candidacy = Candidacy.appointed(office, "PART_TIME", "2026-11-02");
        candidacy.read().body("filing.dueOn", is("2026-11-16"), "filing.overdue", is(false));
        candidacy.deed("activation").statusCode(409).body("facts.unmet.rule", contains("C2-07", "C2-07", "C3-01"));
        candidacy.deed("filing").statusCode(200).body("filedOn", is("2026-11-02"));
        candidacy.deed("announcement").statusCode(200);
        candidacy.deed("activation").statusCode(409).body("facts.unmet.code", contains("induction"));
        candidacy.read().body("filing", nullValue());
        candidacy.deed("induction").statusCode(200);
        candidacy.deed("activation").statusCode(200).body("state", is("IN_OFFICE"));
    }

    @Test
    @DisplayName("C3-01 a new inspector is given schools only after the training")
    void no_school_before_the_training() {
        var candidacy = Candidacy.appointed(office, "PART_TIME", "2026-11-02");
        var wanted = Map.of(
                "inspectorId", candidacy.inspector(),
                "schoolIds", List.of(Given.school(Caller.CHENGYANG)),
                "from", "2026-11-02");
        office.request().get("/api/inspectors/" + candidacy.inspector()).then().body("state", is("AWAITING_INDUCTION"));
        office.request()
                .body(wanted)
                .post("/api/assignments")
                .then()
                .statusCode(409)
                .body("code", is("district.not-inducted"));
        candidacy.deed("induction").statusCode(200);
        office.request().body(wanted).post("/api/assignments").then().statusCode(201);
    }

    @Test
    @DisplayName("C2-09 a division that has set two years appoints for two years")
    void the_length_of_a_term_is_a_setting() {
        Sql.run(
                "insert into setting (region_id, key, value, valid_from) values"
                        + " (?, 'inspector.part-time-term-years', 2, '2020-01-01') on conflict do nothing",
                SHIBEI);
        Candidacy.appointed(Caller.office(SHIBEI), "PART_TIME", "2026-11-02")
                .read()
                .body("termUntil", is("2028-11-01"));
        Candidacy.appointed(office, "FULL_TIME", "2026-11-02").read().body("termUntil", nullValue());
    }

    @Test
    void an_appointment_may_be_given_up_with_a_reason() {
        var candidacy = Candidacy.publicised(office, "PART_TIME");
        candidacy.act("refusal", Map.of("note", " ")).statusCode(400);
        candidacy
                .act("refusal", Map.of("note", "异议属实"))
                .statusCode(200)
                .body("state", is("DECLINED"), "steps.last().note", is("异议属实"), "next", empty());
    }

    @Test
    void nothing_is_recorded_before_it_happens() {
        var candidacy = Candidacy.appointed(office, "PART_TIME", "2026-11-02");
        candidacy.act("filing", Map.of("on", "2026-11-03")).statusCode(422).body("code", is("appointment.not-yet"));
    }

    @Test
    void a_stale_version_changes_nothing() {
        var candidacy = Candidacy.opened(office, "PART_TIME");
        candidacy.recommend("BACHELOR", 20).statusCode(200);
        office.request()
                .body(Map.of("version", 0, "note", "重复"))
                .post("/api/appointments/" + candidacy.id() + "/refusal")
                .then()
                .statusCode(409)
                .body("code", is("stale"));
    }

    @Test
    void a_shapeless_recommendation_names_the_fields() {
        var candidacy = Candidacy.opened(office, "PART_TIME");
        candidacy
                .act("recommendation", Map.of("on", "2026-11-02", "candidate", Map.of("name", " ", "years", 61)))
                .statusCode(400)
                .body("violations.field", hasItem("/candidate/name"), "violations.field", hasItem("/candidate/years"));
        office.request()
                .body(Map.of("need", "x".repeat(501), "kind", "PART_TIME"))
                .post("/api/appointments")
                .then()
                .statusCode(400);
    }
}
