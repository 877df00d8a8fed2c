package org.dudao.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** O28: a school goes from one inspector to the next, and nothing that is open gets lost on the way. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HandoverResourceTest {

    @Inject
    SessionFactory sessions;

    @Inject
    TimerSweep sweep;

    private final UUID nextId = Given.inspector(Caller.CHENGYANG);
    private final Caller next = Caller.inspector(Caller.CHENGYANG, nextId);
    private World world;
    private Caller former;

    @BeforeEach
    void visit() {
        world = World.create();
        former = world.inspector();
        Sql.run("update assignment set valid_from = '2026-09-01' where school_id = ?::uuid", world.schoolId());
    }

    private void assign(UUID inspector, String from) {
        world.office()
                .request()
                .body(Map.of("inspectorId", inspector, "schoolIds", List.of(world.schoolId()), "from", from))
                .post("/api/assignments")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse list(Caller caller) {
        return caller.request()
                .get("/api/handovers?open=true&schoolId=" + world.schoolId())
                .then()
                .statusCode(200);
    }

    private String handover() {
        return list(world.office()).extract().path("items[0].id");
    }

    private static ValidatableResponse view(Caller caller, String id) {
        return caller.request().get("/api/handovers/" + id).then();
    }

    private static ValidatableResponse act(Caller caller, String id, String step, int version, String note) {
        var body = new HashMap<String, Object>(Map.of("version", version));
        if (note != null) {
            body.put("note", note);
        }
        return caller.request()
                .body(body)
                .post("/api/handovers/" + id + "/" + step)
                .then();
    }

    private ValidatableResponse school(Caller caller) {
        return caller.request().get("/api/schools/" + world.schoolId()).then();
    }

    @Test
    @DisplayName("O28 another responsible inspector makes a dossier by itself, with what is open")
    void a_change_makes_a_dossier() {
        list(world.office()).body("items", empty());
        assign(nextId, "2026-11-03");
        list(world.office()).body("items", hasSize(1), "items[0].beginsOn", is("2026-11-03"));
        view(former, handover())
                .statusCode(200)
                .body("formerId", is(world.inspectorId().toString()), "nextId", is(nextId.toString()))
                .body("state", is("OPEN"), "actions", contains("SIGN"), "content.visits", hasSize(1))
                .body("content.cases.id", contains(world.ids().get("rectification")))
                .body("content.cases[0].problem", is("消防通道堆放杂物"), "content.cases[0].reported", nullValue());
    }

    @Test
    @DisplayName("O28 a report that waits for its check is handed over as a promise")
    void a_report_is_handed_over() {
        var path = "/api/rectifications/" + world.ids().get("rectification");
        world.school()
                .request()
                .body("{\"version\": 0}")
                .post(path + "/receipt")
                .then()
                .statusCode(200);
        world.school()
                .request()
                .body(Map.of("version", 1, "text", "已清理通道", "fileIds", List.of()))
                .post(path + "/report")
                .then()
                .statusCode(200);
        assign(nextId, "2026-11-03");
        view(next, handover()).body("content.cases[0].state", is("REPORTED"), "content.cases[0].reported", is("已清理通道"));
    }

    @Test
    @DisplayName("O28 no deadline and no clock moves")
    void no_clock_moves() {
        var before = clocks();
        assign(nextId, "2026-11-02");
        var id = handover();
        act(former, id, "signature", 0, null).statusCode(200);
        act(next, id, "signature", 1, null).statusCode(200);
        assertThat(clocks()).isEqualTo(before);
    }

    private List<String> clocks() {
        return Sql.texts("select r.due_on || ' ' || r.version || ' ' || t.fire_at from rectification r"
                + " join timer t on t.subject_id = r.id where r.school_id = '%s'".formatted(world.schoolId()));
    }

    @Test
    @DisplayName("O28 both see the school until both have signed, then the next one alone")
    void both_see_the_school_until_both_have_signed() {
        school(next).statusCode(404);
        assign(nextId, "2026-11-02");
        school(former).statusCode(200);
        school(next).statusCode(200);
        var id = handover();
        act(former, id, "signature", 0, "食堂整改请盯紧")
                .statusCode(200)
                .body("state", is("HALF_SIGNED"), "formerSignature.note", is("食堂整改请盯紧"), "actions", empty());
        school(former).statusCode(200);
        act(former, id, "signature", 1, null).statusCode(409).body("code", is("handover.signed"));
        act(next, id, "signature", 1, null).statusCode(200).body("state", is("COMPLETE"));
        school(former).statusCode(404);
        view(former, id).statusCode(404);
        school(next).statusCode(200);
        list(world.office()).body("items", empty());
    }

    @Test
    @DisplayName("O28 whoever only looks at a school does not act on it")
    void sight_is_not_responsibility() {
        assign(nextId, "2026-11-03");
        var visit = """
                {"schoolId": "%s", "visitedOn": "2026-11-02", "inspectorIds": ["%s"], "matters": [1], "methods": [],
                 "problems": []}""".formatted(world.schoolId(), nextId);
        var path = "/api/inspections/" + org.hibernate.id.uuid.UuidVersion7Strategy.INSTANCE.generateUuid(null);
        school(next).statusCode(200);
        next.request().body(visit).put(path).then().statusCode(403).body("code", is("school-watched"));
    }

    @Test
    @DisplayName("O28 whoever has handed a school over only looks at it")
    void sight_remains_without_responsibility() {
        assign(nextId, "2026-11-02");
        var visit = """
                {"schoolId": "%s", "visitedOn": "2026-11-02", "inspectorIds": ["%s"], "matters": [1], "methods": [],
                 "problems": []}""".formatted(world.schoolId(), nextId);
        next.request()
                .body(visit)
                .put("/api/inspections/" + org.hibernate.id.uuid.UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .then()
                .statusCode(200);
        var own = visit.replace(nextId.toString(), world.inspectorId().toString());
        former.request()
                .body(own)
                .put("/api/inspections/" + org.hibernate.id.uuid.UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .then()
                .statusCode(403)
                .body("code", is("school-watched"));
    }

    @Test
    @DisplayName("O28 the first signature fixes what both sign")
    void the_first_signature_fixes_the_content() {
        assign(nextId, "2026-11-02");
        var id = handover();
        act(former, id, "signature", 0, null).statusCode(200);
        Sql.run("delete from timer where subject_id = ?::uuid", world.ids().get("rectification"));
        Sql.run(
                "update rectification set problem = '已改' where id = ?::uuid",
                world.ids().get("rectification"));
        view(next, id).body("content.cases[0].problem", is("消防通道堆放杂物"));
    }

    @Test
    @DisplayName("O28 the school of who leaves goes to the leader with a dossier, and the office signs for who is gone")
    void the_office_signs_for_who_is_gone() {
        assign(nextId, "2026-11-02");
        var id = handover();
        act(world.office(), id, "attestation", 0, null).statusCode(409).body("code", is("handover.former-serves"));
        world.office()
                .request()
                .body(Map.of("version", 0, "on", "2026-11-02"))
                .post("/api/inspectors/{id}/departure", world.inspectorId())
                .then()
                .statusCode(200);
        view(world.office(), id).body("actions", contains("ATTEST"));
        act(world.office(), id, "attestation", 0, "本人已调离").statusCode(200).body("formerSignature.at", notNullValue());
        act(next, id, "signature", 1, null).statusCode(200).body("state", is("COMPLETE"));
    }

    @Test
    void a_planned_change_that_comes_otherwise_leaves_no_dossier() {
        assign(nextId, "2026-11-09");
        var third = Given.inspector(Caller.CHENGYANG);
        assign(third, "2026-11-09");
        list(world.office()).body("items", hasSize(1), "items[0].nextId", is(third.toString()));
        school(next).statusCode(404);
        assign(world.inspectorId(), "2026-11-09");
        list(world.office()).body("items", empty());
    }

    @Test
    void who_was_told_of_a_change_that_comes_otherwise_is_asked_for_nothing_any_more() {
        assign(nextId, "2026-11-09");
        assertThat(told(next)).hasSize(1);
        assign(world.inspectorId(), "2026-11-09");
        sweep.sweep();
        assertThat(told(next)).isEmpty();
        assertThat(told(former)).isEmpty();
    }

    @Test
    void a_third_inspector_signs_nothing() {
        assign(nextId, "2026-11-02");
        var id = handover();
        var thirdId = Given.inspector(Caller.CHENGYANG);
        assign(thirdId, "2026-11-03");
        var third = Caller.inspector(Caller.CHENGYANG, thirdId);
        act(third, id, "signature", 0, null).statusCode(403).body("code", is("handover.not-yours"));
        act(Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG)), id, "signature", 0, null)
                .statusCode(404);
        act(world.school(), id, "signature", 0, null).statusCode(403);
    }

    @Test
    void a_list_is_one_statement() {
        assign(nextId, "2026-11-02");
        assertThat(Statements.of(
                        sessions,
                        () -> world.office()
                                .request()
                                .get("/api/handovers")
                                .then()
                                .statusCode(200)))
                .isOne();
    }

    private List<String> told(Caller caller) {
        return caller.request()
                .get("/api/notifications")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.subjectType == 'HANDOVER' && it.schoolId == '%s' }.words"
                        .formatted(world.schoolId()));
    }

    @Test
    @DisplayName(
            "O28 who gives and who takes are told that there is a handover, and the office as well that it is done")
    void both_sides_and_the_office_are_told() {
        assertThat(told(world.office())).isEmpty();
        assign(nextId, "2026-11-03");
        var names = List.of(name(world.inspectorId()), name(nextId));
        var opened = "自2026年11月3日起由%s移交给%s负责，请双方在交接档案上签字。".formatted(names.get(0), names.get(1));
        for (var caller : List.of(former, next)) {
            assertThat(told(caller)).singleElement().asString().endsWith(opened);
        }
        assertThat(told(world.office())).isEmpty();
        assertThat(told(Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG))))
                .isEmpty();
        var id = handover();
        act(next, id, "signature", 0, null).statusCode(200);
        assertThat(told(next)).hasSize(1);
        act(former, id, "signature", 1, null).statusCode(200).body("state", is("COMPLETE"));
        for (var caller : List.of(former, next, world.office())) {
            assertThat(told(caller)).first().asString().contains("交接已办结");
        }
    }

    private static String name(UUID inspector) {
        return Sql.texts("select name from inspector where id = '%s'".formatted(inspector))
                .getFirst();
    }
}
