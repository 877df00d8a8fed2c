package org.dudao.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RectificationResourceTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private final Scene scene = Scene.in(Caller.CHENGYANG);

    @ParameterizedTest
    @DisplayName("C7-03 each grade has its own days, counted from the day after the order")
    @CsvSource({
        "MINOR, 2026-11-23, WORKING, 15",
        "ORDINARY, 2026-11-23, WORKING, 15",
        "COMPLEX, 2026-12-14, WORKING, 30",
        "SEVERE, 2026-11-09, WORKING, 5",
        "DANGER, 2026-11-03, CALENDAR, 1"
    })
    void each_grade_has_its_own_days(String grade, String dueOn, String unit, int days) {
        read(scene.office(), scene.rectification(Scene.problem(grade)))
                .body("due.dueOn", is(dueOn), "due.originalDueOn", is(dueOn), "due.startOn", is("2026-11-02"))
                .body("due.unit", is(unit), "due.days", is(days), "due.provisional", is(false))
                .body("overdue", is(false), "issuedOn", is("2026-11-02"), "inspectorNames", hasSize(1));
    }

    @Test
    void the_deadline_explains_itself_in_the_readers_language() {
        var id = scene.rectification(Scene.problem("SEVERE"));
        read(scene.principal(), id).body("due.words", is("自2026年11月2日下达次日起5个工作日，其间跳过2个休息日，到2026年11月9日截止"));
        scene.principal()
                .request()
                .header("Accept-Language", "en")
                .get("/api/rectifications/{id}", id)
                .then()
                .body(
                        "due.words",
                        is("5 working days from the day after the order of 2 November 2026, skipping 2 days off,"
                                + " until 9 November 2026"));
    }

    @Test
    @DisplayName("C7-03 beyond the published holidays a deadline says that it is provisional")
    void beyond_the_published_holidays_it_is_provisional() {
        var problem = Scene.problem("ORDINARY");
        problem.put("days", 45);
        read(scene.office(), scene.rectification(problem))
                .body("due.provisional", is(true), "due.words", containsString("2027年的放假安排尚未公布"));
    }

    @Test
    void the_inspectors_own_days_win_within_the_maximum() {
        var quick = Scene.problem("ORDINARY");
        quick.put("days", 3);
        read(scene.office(), scene.rectification(quick)).body("due.dueOn", is("2026-11-05"));
        var slow = Scene.problem("ORDINARY");
        slow.put("days", 61);
        var visit = UUID.randomUUID();
        scene.put(visit, scene.visit(slow)).statusCode(200);
        scene.submit(visit, 0)
                .statusCode(422)
                .body("code", is("rectification.too-long"), "facts.maximum", is(60), "facts.days", is(61));
        assertThat(Sql.number("select count(*) from finding where inspection_id = ?", visit))
                .isZero();
    }

    @Test
    void later_rules_move_no_deadline() {
        var id = scene.rectification();
        try {
            Sql.run(
                    "insert into setting (region_id, key, value, valid_from) values (?, 'rectification.days.ordinary', 3, ?)",
                    Caller.CHENGYANG,
                    TestClock.MONDAY);
            read(scene.office(), id).body("due.dueOn", is("2026-11-23"), "due.days", is(15));
            read(scene.office(), scene.rectification()).body("due.dueOn", is("2026-11-05"));
        } finally {
            Sql.run("delete from setting where key = 'rectification.days.ordinary'");
        }
    }

    @Test
    void each_step_is_offered_to_those_who_may_take_it() {
        var id = scene.rectification();
        offers(id, List.of("SIGN"), List.of());
        scene.signed(id).statusCode(200);
        offers(id, List.of("REPORT"), List.of());
        scene.reported(id).statusCode(200);
        offers(id, List.of(), List.of("ACCEPT", "RETURN"));
        scene.returned(id, "2026-11-10").statusCode(200);
        offers(id, List.of("REPORT"), List.of());
        scene.reported(id).statusCode(200);
        scene.accepted(id).statusCode(200);
        offers(id, List.of(), List.of());
    }

    @Test
    void a_step_out_of_turn_is_refused() {
        var id = scene.rectification();
        refused(scene.reported(id), 409, "rectification.not-now");
        refused(scene.accepted(id), 409, "rectification.not-now");
        refused(scene.returned(id, "2026-11-10"), 409, "rectification.not-now");
        scene.signed(id).statusCode(200);
        refused(scene.signed(id), 409, "rectification.not-now");
        scene.reported(id).statusCode(200);
        scene.accepted(id).statusCode(200);
        refused(scene.reported(id), 409, "rectification.not-now");
    }

    @Test
    void nobody_does_the_others_part() {
        var id = scene.rectification();
        for (var caller : List.of(scene.inspector(), scene.office())) {
            Scene.act(caller, id, "receipt", Map.of()).statusCode(403);
            Scene.act(caller, id, "report", Map.of("text", "x", "fileIds", List.of()))
                    .statusCode(403);
        }
        Scene.act(scene.principal(), id, "acceptance", Map.of()).statusCode(403);
        Scene.act(scene.principal(), id, "return", Map.of("reason", "x", "dueOn", "2026-11-10"))
                .statusCode(403);
    }

    @Test
    @DisplayName("C7-11 whoever reported does not decide on the report")
    void whoever_reported_does_not_decide() {
        var id = scene.rectification();
        scene.signed(id);
        scene.reported(id).statusCode(200);
        Sql.run(
                "update placement set role = 'OFFICE', school_id = null where person_id = ?",
                scene.principal().person());
        read(scene.principal(), id).body("actions", empty());
        refused(Scene.act(scene.principal(), id, "acceptance", Map.of()), 403, "rectification.four-eyes");
        refused(
                Scene.act(scene.principal(), id, "return", Map.of("reason", "x", "dueOn", "2026-11-10")),
                403,
                "rectification.four-eyes");
        Scene.act(scene.office(), id, "acceptance", Map.of()).statusCode(200);
    }

    @Test
    void a_return_needs_a_reason_and_a_day_ahead() {
        var id = scene.rectification();
        scene.signed(id);
        scene.reported(id);
        refused(scene.returned(id, "2026-11-02"), 422, "rectification.due-not-ahead");
        refused(scene.returned(id, "2027-02-01"), 422, "rectification.due-too-far");
        Scene.act(scene.inspector(), id, "return", Map.of("reason", " ", "dueOn", "2026-11-10"))
                .statusCode(400)
                .body("violations.field", contains("/reason"));
        scene.returned(id, "2026-11-10")
                .statusCode(200)
                .body("due.dueOn", is("2026-11-10"), "due.originalDueOn", is("2026-11-23"), "due.rule", is("C7-11"))
                .body("due.words", is("2026年11月2日退回时定为2026年11月10日（8日内）"), "rounds[0].newDueOn", is("2026-11-10"));
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        var id = scene.rectification();
        post(id, "receipt", Map.of("version", 9)).statusCode(409).body("code", is("stale"));
        post(id, "receipt", Map.of()).statusCode(400).body("violations.field", contains("/version"));
        post(id, "receipt", Map.of("version", 0)).statusCode(200).body("version", is(1), "signedAt", notNullValue());
        post(id, "report", Map.of("version", 0, "text", "x", "fileIds", List.of()))
                .statusCode(409)
                .body("code", is("stale"));
        scene.principal()
                .request()
                .header("If-None-Match", "\"v1\"")
                .get("/api/rectifications/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void a_report_brings_only_files_of_its_own() {
        var id = scene.rectification();
        scene.signed(id);
        scene.reported(id, UUID.randomUUID()).statusCode(422);
        assertThat(Sql.number("select count(*) from timer where subject_id = ?", id))
                .isOne();
        scene.reported(id).statusCode(200).body("rounds[0].files", empty());
    }

    @Test
    void what_was_reported_cannot_be_rewritten_by_the_product_itself() throws SQLException {
        var id = scene.rectification();
        scene.signed(id);
        scene.reported(id).statusCode(200);
        scene.returned(id, "2026-11-10").statusCode(200);
        try (var connection = DriverManager.getConnection(database, "app_rt", "app_rt");
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.regions', '*', false)");
            var where = " where rectification_id = '" + id + "'";
            assertThatThrownBy(() -> statement.executeUpdate("update rectification_round set text = 'x'" + where))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("delete from rectification_round" + where))
                    .hasMessageContaining("permission denied");
            assertThat(statement.executeUpdate("update rectification_round set verdict = 'ACCEPTED'" + where))
                    .isZero();
        }
    }

    private void offers(UUID id, List<String> school, List<String> others) {
        read(scene.principal(), id).body("actions", is(school));
        read(scene.inspector(), id).body("actions", is(others));
        read(scene.office(), id).body("actions", is(others));
    }

    private ValidatableResponse post(UUID id, String act, Map<String, Object> body) {
        return scene.principal()
                .request()
                .body(body)
                .post("/api/rectifications/{id}/" + act, id)
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", is(code), "title", notNullValue());
    }

    private static ValidatableResponse read(Caller caller, UUID id) {
        return caller.request().get("/api/rectifications/{id}", id).then().statusCode(200);
    }
}
