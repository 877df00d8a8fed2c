package org.dudao.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
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
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InspectionReviewTest {

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final Scene scene = Scene.in(Caller.CHENGYANG);
    private final Zone zone = Zone.of(scene);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    @DisplayName("D1 the leader of the district reviews a record: examined, accepted, filed away")
    void the_leader_reviews() {
        var id = scene.submitted();
        read(zone.leader(), id)
                .body("state", is("SUBMITTED"), "dueOn", is("2026-11-09"), "edition", is(1))
                .body("actions", contains("EXAMINE", "ACCEPT", "SEND_BACK"));
        act(zone.leader(), id, "examination", Map.of()).statusCode(200).body("state", is("UNDER_REVIEW"));
        act(scene.inspector(), id, "correction", Map.of("reason", "时间填错"))
                .statusCode(409)
                .body("code", is("inspection.not-now"));
        act(zone.leader(), id, "acceptance", Map.of("note", "内容翔实"))
                .statusCode(200)
                .body("state", is("ACCEPTED"), "dueOn", nullValue(), "actions", contains("ARCHIVE"));
        act(scene.office(), id, "archive", Map.of())
                .statusCode(200)
                .body("state", is("ARCHIVED"), "actions", empty())
                .body("steps.action", contains("SUBMIT", "EXAMINE", "ACCEPT", "ARCHIVE"))
                .body("steps[2].note", is("内容翔实"));
    }

    @Test
    @DisplayName("D1 nobody reviews a visit that they paid or wrote down; an inspector only what they lead")
    void four_eyes() {
        var id = scene.submitted();
        for (var act : List.of("examination", "acceptance", "archive")) {
            act(scene.inspector(), id, act, Map.of()).statusCode(403).body("code", is("inspection.not-leader"));
        }
        Sql.run("delete from district_school where school_id = ?", scene.schoolId());
        Zone.led(Caller.CHENGYANG, scene.schoolId(), scene.inspectorId());
        act(scene.inspector(), id, "acceptance", Map.of()).statusCode(403).body("code", is("inspection.four-eyes"));
        read(scene.inspector(), id).body("actions", contains("CORRECT"));
        zone.leader().request().get("/api/inspections/{id}", id).then().statusCode(404);
        act(scene.office(), id, "acceptance", Map.of()).statusCode(200);
    }

    @Test
    @DisplayName("C9-07 what was submitted stands, byte by byte, while and after it is corrected")
    void editions_stand() {
        var id = scene.submitted();
        var before = editions(id);
        act(zone.leader(), id, "return", Map.of("flaw", "UNCLEAR", "note", "请写明时间"))
                .statusCode(200);
        correct(id, "remarks", "上午到校").statusCode(200).body("remarks", is("上午到校"), "edition", is(1));
        for (var reader : List.of(scene.office(), scene.principal(), zone.leader())) {
            read(reader, id).body("state", is("RETURNED"), "remarks", nullValue(), "flaw", is("UNCLEAR"));
        }
        assertThat(editions(id)).isEqualTo(before);
        submit(id)
                .statusCode(200)
                .body("state", is("SUBMITTED"), "edition", is(2), "flaw", nullValue(), "returnNote", nullValue());
        read(scene.principal(), id).body("remarks", is("上午到校"));
        assertThat(editions(id)).endsWith(before.substring(before.indexOf('[') + 1));
        scene.office()
                .request()
                .get("/api/inspections/{id}/editions", id)
                .then()
                .body("items.number", contains(2, 1), "items.content.remarks", contains("上午到校", null));
    }

    @Test
    @DisplayName("C9-07 the product's own database role can change neither an edition nor what stands")
    void the_database_refuses() throws Exception {
        var id = scene.submitted();
        assertThat(Refusals.of("update inspection_edition set content = '{}' where inspection_id = '" + id + "'"))
                .contains("permission denied");
        assertThat(Refusals.of("delete from inspection_edition where inspection_id = '" + id + "'"))
                .contains("permission denied");
        assertThat(Refusals.of("update inspection_step set note = '' where inspection_id = '" + id + "'"))
                .contains("permission denied");
        for (var change : List.of(
                "remarks = '补记'",
                "visited_on = '2026-11-01'",
                "problems = '[]'",
                "feedback = '{}'",
                "state = 'DRAFT', submitted_at = null")) {
            assertThat(Refusals.of("update inspection set " + change + " where id = '" + id + "'"))
                    .as(change)
                    .contains("never changes but by another edition");
        }
    }

    @Test
    @DisplayName(
            "C9-07 a problem that the school was told of stays; a correction adds others, which are followed up once")
    void problems_stand() {
        var known = Scene.problem("ORDINARY");
        var id = scene.submitted(known);
        act(zone.leader(), id, "return", Map.of("flaw", "INCOMPLETE", "note", "还有问题没有写"))
                .statusCode(200);
        var altered = new HashMap<>(known);
        altered.put("grade", "MINOR");
        correct(id, "problems", List.of(altered)).statusCode(200);
        submit(id).statusCode(422).body("code", is("inspection.problem-stands"));
        correct(id, "problems", List.of()).statusCode(200);
        submit(id).statusCode(422).body("code", is("inspection.problem-stands"));
        correct(id, "problems", List.of(known, Scene.problem("COMPLEX"))).statusCode(200);
        submit(id).statusCode(200);
        assertThat(Sql.number("select count(*) from finding where inspection_id = ?", id))
                .isEqualTo(2);
        assertThat(Sql.number("select count(*) from rectification where inspection_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void its_author_corrects_unasked_and_gives_the_reason() {
        var id = scene.submitted();
        act(scene.office(), id, "correction", Map.of("reason", "x")).statusCode(403);
        act(scene.inspector(), id, "correction", Map.of("reason", "到校时间填错"))
                .statusCode(200)
                .body("state", is("RETURNED"), "flaw", nullValue(), "returnNote", is("到校时间填错"));
        list(scene.inspector(), "?state=RETURNED&mine=true")
                .body("items.id", contains(id.toString()), "items.returnNote", contains("到校时间填错"));
        submit(id).statusCode(200).body("edition", is(2));
    }

    @Test
    void the_queue_holds_what_nobody_has_decided_about() {
        var id = scene.submitted();
        list(zone.leader(), "?awaiting=true&sort=OLDEST")
                .body("items.id", contains(id.toString()), "items.dueOn", contains("2026-11-09"))
                .body("items[0].actions", contains("EXAMINE", "ACCEPT", "SEND_BACK"));
        act(zone.leader(), id, "acceptance", Map.of()).statusCode(200);
        list(zone.leader(), "?awaiting=true").body("items", empty());
        list(zone.leader(), "?submitted=true").body("items.id", contains(id.toString()));
    }

    @Test
    @DisplayName(
            "D1 the leader is told of a record, the author of a return, the office of a review that is late: once each")
    void each_is_told_once() {
        var id = scene.submitted();
        assertThat(told(zone.leader(), "INSPECTION_SUBMITTED", id)).isOne();
        act(zone.leader(), id, "return", Map.of("flaw", "OTHER", "note", "补充")).statusCode(200);
        assertThat(told(scene.inspector(), "INSPECTION_RETURNED", id)).isOne();
        submit(id).statusCode(200);
        clock.set(LocalDate.of(2026, 11, 9));
        sweep.sweep();
        assertThat(told(scene.office(), "INSPECTION_UNREVIEWED", id)).isZero();
        clock.set(LocalDate.of(2026, 11, 10));
        sweep.sweep();
        sweep.sweep();
        assertThat(told(scene.office(), "INSPECTION_UNREVIEWED", id)).isOne();
    }

    @Test
    void what_was_decided_in_time_reminds_nobody() {
        var id = scene.submitted();
        act(zone.leader(), id, "acceptance", Map.of()).statusCode(200);
        clock.set(LocalDate.of(2026, 11, 10));
        sweep.sweep();
        assertThat(told(scene.office(), "INSPECTION_UNREVIEWED", id)).isZero();
    }

    private ValidatableResponse correct(UUID id, String member, Object value) {
        var body = scene.visit();
        body.put("problems", read(scene.inspector(), id).extract().path("problems"));
        body.put("version", version(id));
        body.put(member, value);
        return scene.put(id, body);
    }

    private ValidatableResponse submit(UUID id) {
        return scene.submit(id, version(id));
    }

    private static ValidatableResponse act(Caller caller, UUID id, String step, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("version", version(id));
        return caller.request()
                .body(body)
                .post("/api/inspections/{id}/" + step, id)
                .then();
    }

    private static int version(UUID id) {
        return (int) Sql.number("select version from inspection where id = ?", id);
    }

    private ValidatableResponse read(Caller caller, UUID id) {
        return caller.request().get("/api/inspections/{id}", id).then().statusCode(200);
    }

    private String editions(UUID id) {
        return scene.office()
                .request()
                .get("/api/inspections/{id}/editions", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse list(Caller caller, String query) {
        return caller.request().get("/api/inspections" + query).then().statusCode(200);
    }

    private static long told(Caller caller, String kind, UUID about) {
        return Sql.number(
                "select count(*) from notification where person_id = ? and kind = ? and subject_id = ?",
                caller.person(),
                kind,
                about);
    }
}
