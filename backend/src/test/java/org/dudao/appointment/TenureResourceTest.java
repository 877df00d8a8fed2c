package org.dudao.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In office: suspension, renewal and the ends. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TenureResourceTest {

    /** A term that began then ends on 30 November 2026. */
    private static final String ALMOST_OVER = "2023-12-01";

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final Caller office = Caller.office(Caller.CHENGYANG);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    private static ValidatableResponse renew(Candidacy candidacy, String on, String appraisal) {
        return candidacy.act("renewal", Map.of("on", on, "appraisal", appraisal, "letterNumber", "续聘2026-1"));
    }

    private ValidatableResponse inspector(Candidacy candidacy) {
        return office.request().get("/api/inspectors/" + candidacy.inspector()).then();
    }

    private ValidatableResponse takeOver(UUID inspector) {
        return office.request()
                .body(Map.of("inspectorId", inspector, "need", "在任督学转入聘任管理"))
                .post("/api/appointment-takeovers")
                .then();
    }

    @Test
    @DisplayName("C2-09 D6 a term is renewed in its last ninety days and follows the present one")
    void a_term_is_renewed() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", ALMOST_OVER);
        renew(candidacy, "2026-11-02", "COMPETENT")
                .statusCode(200)
                .body("state", is("IN_OFFICE"), "termFrom", is("2026-12-01"), "termUntil", is("2029-11-30"))
                .body("termNumber", is(2), "steps.last().note", is("续聘2026-1"));
        inspector(candidacy).body("termUntil", is("2029-11-30"));
        renew(candidacy, "2026-11-02", "COMPETENT").statusCode(409).body("facts.unmet.code", contains("too-early"));
    }

    @Test
    @DisplayName("C2-09 a fourth part-time term in a row is refused")
    void three_terms_are_the_limit() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", ALMOST_OVER);
        Sql.run("update appointment set term_number = 3 where id = ?", UUID.fromString(candidacy.id()));
        renew(candidacy, "2026-11-02", "EXCELLENT").statusCode(409).body("facts.unmet.rule", contains("C2-09"));
    }

    @Test
    @DisplayName("C3-08 a poor appraisal and a wrong moment are named together")
    void a_poor_appraisal_blocks_the_renewal() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", "2026-11-02");
        renew(candidacy, "2026-11-02", "INCOMPETENT")
                .statusCode(409)
                .body("facts.unmet.code", contains("too-early", "appraisal"));
    }

    @Test
    @DisplayName("D6 a term that nobody renewed ends by itself: rights end, the schools go to the leader")
    void a_term_ends() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", ALMOST_OVER);
        var inspector = UUID.fromString(candidacy.inspector());
        var caller = Caller.inspector(Caller.CHENGYANG, inspector);
        clock.set(LocalDate.of(2026, 11, 30));
        sweep.sweep();
        caller.request().get("/api/me").then().statusCode(200);
        clock.set(LocalDate.of(2026, 12, 1));
        sweep.sweep();
        caller.request().get("/api/me").then().statusCode(403).body("code", is("not-placed"));
        candidacy
                .read()
                .body("state", is("EXPIRED"), "steps.last().action", is("EXPIRE"), "steps.last().by", nullValue())
                .body("steps.last().on", is("2026-11-30"), "next", empty());
        inspector(candidacy).body("state", is("LEFT"));
        assertThat(Sql.number(
                        "select count(*) from notification where subject_id = ? and person_id = ?",
                        inspector,
                        office.person()))
                .as("reminded and told")
                .isEqualTo(2);
    }

    @Test
    void a_renewed_term_does_not_end_on_the_old_day() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", ALMOST_OVER);
        renew(candidacy, "2026-11-02", "COMPETENT").statusCode(200);
        clock.set(LocalDate.of(2026, 12, 1));
        sweep.sweep();
        candidacy.read().body("state", is("IN_OFFICE"));
        inspector(candidacy).body("state", is("IN_OFFICE"));
    }

    @Test
    @DisplayName("D6 who resigns keeps the rights until the last day")
    void a_resignation_ends_with_the_last_day() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", "2026-11-02");
        var caller = Caller.inspector(Caller.CHENGYANG, UUID.fromString(candidacy.inspector()));
        candidacy
                .end("resignation", "2026-11-20")
                .statusCode(200)
                .body("state", is("RESIGNED"), "steps.last().on", is("2026-11-20"));
        clock.set(LocalDate.of(2026, 11, 20));
        caller.request().get("/api/me").then().statusCode(200);
        clock.set(LocalDate.of(2026, 11, 21));
        caller.request().get("/api/me").then().statusCode(403);
        inspector(candidacy).body("state", is("LEFT"));
    }

    @Test
    @DisplayName("D6 dismissal and revocation end the engagement and keep the reason")
    void other_ends() {
        for (var end : Map.of("dismissal", "DISMISSED", "revocation", "REVOKED").entrySet()) {
            var candidacy = Candidacy.inOffice(office, "PART_TIME", "2026-11-02");
            candidacy
                    .end(end.getKey(), "2026-11-02")
                    .statusCode(200)
                    .body("state", is(end.getValue()), "steps.last().note", is("因身体原因"), "next", empty());
            candidacy.end("resignation", "2026-11-02").statusCode(409).body("code", is("appointment.not-now"));
        }
    }

    @Test
    void an_end_without_a_reason_is_refused() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", "2026-11-02");
        candidacy.act("dismissal", Map.of("lastDay", "2026-11-02", "note", " ")).statusCode(400);
        candidacy.end("dismissal", "2026-10-31").statusCode(422).body("code", is("period-backwards"));
        candidacy.read().body("state", is("IN_OFFICE"));
    }

    @Test
    @DisplayName("D6 who is suspended gets no new school until they resume")
    void suspension_and_resumption() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", "2026-11-02");
        candidacy.deed("suspension").statusCode(200).body("state", is("SUSPENDED"));
        inspector(candidacy).body("state", is("SUSPENDED"));
        var wanted = Map.of(
                "inspectorId", candidacy.inspector(),
                "schoolIds", List.of(Given.school(Caller.CHENGYANG)),
                "from", "2026-11-02");
        office.request()
                .body(wanted)
                .post("/api/assignments")
                .then()
                .statusCode(409)
                .body("code", is("district.suspended"));
        candidacy.deed("resumption").statusCode(200).body("state", is("IN_OFFICE"));
        office.request().body(wanted).post("/api/assignments").then().statusCode(201);
    }

    @Test
    void who_was_in_office_before_is_taken_over_once() {
        var inspector = Given.inspector(Caller.CHENGYANG);
        Sql.run(
                "update inspector set term_from = '2024-01-01', term_until = '2026-12-31', term_number = 2 where id = ?",
                inspector);
        var id = takeOver(inspector)
                .statusCode(201)
                .body("state", is("IN_OFFICE"), "termUntil", is("2026-12-31"), "termNumber", is(2))
                .body("next.find { it.action == 'RENEW' }.unmet", empty())
                .extract()
                .<String>path("id");
        takeOver(inspector).statusCode(409).body("code", is("appointment.inspector-taken"));
        renew(new Candidacy(office, id), "2026-11-02", "EXCELLENT")
                .statusCode(200)
                .body("termNumber", is(3));
        office.request()
                .get("/api/appointments?inspectorId=" + inspector)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void who_has_left_is_not_taken_over() {
        var inspector = Given.inspector(Caller.CHENGYANG);
        Sql.run("update inspector set left_on = '2026-11-01' where id = ?", inspector);
        takeOver(inspector).statusCode(409).body("code", is("appointment.not-in-office"));
        takeOver(Given.inspector(Caller.LAOSHAN)).statusCode(404);
    }

    @Test
    @DisplayName("C2-09 the register leaves kind, term and departure of who was appointed to the appointment")
    void the_register_follows_the_appointment() {
        var candidacy = Candidacy.inOffice(office, "PART_TIME", "2026-11-02");
        var path = "/api/inspectors/" + candidacy.inspector();
        var known = office.request()
                .get(path)
                .then()
                .body("actions", contains("CHANGE"))
                .extract();
        var change = new HashMap<String, Object>(Map.of(
                "version", known.<Integer>path("version"),
                "number", known.<String>path("number"),
                "name", "于敏",
                "kind", "PART_TIME",
                "termFrom", "2026-11-02",
                "termUntil", "2029-11-01"));
        office.request().body(change).put(path).then().statusCode(200).body("name", is("于敏"));
        change.put("version", known.<Integer>path("version") + 1);
        change.put("termUntil", "2029-10-31");
        office.request()
                .body(change)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", is("inspector.term-by-appointment"));
        office.request()
                .body(Map.of("version", known.<Integer>path("version") + 1, "on", "2026-11-10"))
                .post(path + "/departure")
                .then()
                .statusCode(409)
                .body("code", is("inspector.term-by-appointment"));
        office.request().get("/api/appointments/" + candidacy.id()).then().body("next.action", not(hasItem("EXPIRE")));
    }
}
