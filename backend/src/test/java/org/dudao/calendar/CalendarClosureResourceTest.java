package org.dudao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CalendarClosureResourceTest {

    private static final int LIXIA =
            (int) Sql.number("select id from division where code = '370102' and level = 'COUNTY'");
    private static final int SHANDONG = 16;

    @Inject
    CalendarCache cache;

    @Inject
    TimerSweep sweep;

    private final Caller office = Caller.office(LIXIA);

    @AfterEach
    void nothing_is_closed() {
        Sql.run("delete from calendar_closure");
        cache.forget();
    }

    @Test
    @DisplayName(
            "C7-03 closed offices move open deadlines exactly as the preview says, and a withdrawal moves them back")
    void what_moves_is_what_the_preview_says() {
        var scene = Scene.in(LIXIA);
        var open = scene.rectification();
        assertThat(dueOn(scene, open)).isEqualTo("2026-11-23");

        var closure = closure("OFFICES", "2026-11-16", "2026-11-17");
        List<Map<String, Object>> moved = office.request()
                .body(closure)
                .post("/api/calendar-closure-preview")
                .then()
                .statusCode(200)
                .extract()
                .path("moved");
        assertThat(moved).extracting(one -> one.get("id")).contains(open.toString());
        assertThat(dueOn(scene, open)).isEqualTo("2026-11-23");

        var id = declare(office, closure);
        moved.forEach(one -> {
            var due = due(office, UUID.fromString(String.valueOf(one.get("id"))));
            due.body("due.dueOn", is(one.get("newDueOn")));
        });
        due(scene.principal(), open)
                .body("due.dueOn", is("2026-11-25"), "due.originalDueOn", is("2026-11-23"))
                .body("due.skipped.name", hasItem("台风停课"));
        scene.principal()
                .request()
                .get("/api/notifications")
                .then()
                .body("items.findAll { it.kind == 'RECTIFICATION_MOVED' }.subjectId", is(List.of(open.toString())));

        office.request()
                .get("/api/calendar-closures/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("moved.find { it.id == '" + open + "' }.newDueOn", is("2026-11-23"));
        withdraw(office, id, 0).statusCode(200).body("withdrawalReason", is("预警解除"));
        assertThat(dueOn(scene, open)).isEqualTo("2026-11-23");
    }

    @Test
    void closed_schools_move_nothing_and_are_no_school_days() {
        var scene = Scene.in(LIXIA);
        var open = scene.rectification();
        var closure = closure("SCHOOLS", "2026-11-16", "2026-11-17");
        office.request()
                .body(closure)
                .post("/api/calendar-closure-preview")
                .then()
                .statusCode(200)
                .body("moved.id", not(hasItem(open.toString())));
        declare(office, closure);
        assertThat(dueOn(scene, open)).isEqualTo("2026-11-23");
        office.request()
                .get("/api/calendar-day?on=2026-11-16")
                .then()
                .body("workingDay", is(true), "schoolDay", is(false));
    }

    @Test
    void what_a_province_closes_is_closed_below_and_not_the_countys_to_withdraw() {
        var province = Caller.office(SHANDONG);
        var id = declare(province, closure("OFFICES", "2026-11-16", "2026-11-17"));
        var scene = Scene.in(LIXIA);
        assertThat(dueOn(scene, scene.rectification())).isEqualTo("2026-11-25");
        year(scene.principal()).body("closures.id", is(List.of(id)), "closures[0].regionName", is("山东省"));
        year(scene.principal())
                .body("days.findAll { it.kind == 'CLOSURE' }.day", is(List.of("2026-11-16", "2026-11-17")));
        withdraw(office, id, 0).statusCode(404);
        var own = declare(office, closure("SCHOOLS", "2026-11-18", "2026-11-18"));
        withdraw(province, own, 0).statusCode(403).body("code", is("read-only"));
    }

    @Test
    void what_a_province_closes_and_opens_again_moves_open_deadlines_below_at_once() {
        var scene = Scene.in(LIXIA);
        var open = scene.rectification();
        var province = Caller.office(SHANDONG);
        var id = declare(province, closure("OFFICES", "2026-11-16", "2026-11-17"));
        sweep.sweep();
        due(scene.principal(), open).body("due.dueOn", is("2026-11-25"), "due.originalDueOn", is("2026-11-23"));
        withdraw(province, id, 0).statusCode(200);
        sweep.sweep();
        assertThat(dueOn(scene, open)).isEqualTo("2026-11-23");
    }

    @Test
    void next_door_nothing_is_closed_and_nothing_is_seen() {
        var id = declare(office, closure("OFFICES", "2026-11-16", "2026-11-17"));
        var neighbour = Caller.office(Caller.LAOSHAN);
        year(neighbour).body("closures.id", not(hasItem(id)), "days.day", not(hasItem("2026-11-16")));
        neighbour.request().get("/api/calendar-closures/{id}", id).then().statusCode(404);
        neighbour
                .request()
                .get("/api/calendar-closures/{id}/withdrawal", id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_withdrawn_closure_stays_on_record_with_its_reason() {
        var id = declare(office, closure("SCHOOLS", "2026-11-16", "2026-11-17"));
        withdraw(office, id, 1).statusCode(409).body("code", is("stale"));
        withdraw(office, id, 0).statusCode(200).body("withdrawnOn", is("2026-11-02"));
        withdraw(office, id, 1).statusCode(409).body("code", is("calendar.closure-withdrawn"));
        year(office).body("closures.find { it.id == '" + id + "' }.withdrawalReason", is("预警解除"));
        office.request().get("/api/calendar-closures/{id}", id).then().body("version", is(1));
    }

    @Test
    void only_the_office_closes_and_only_what_makes_sense() {
        var scene = Scene.in(LIXIA);
        for (var other : List.of(scene.inspector(), scene.principal())) {
            send(other, closure("SCHOOLS", "2026-11-16", "2026-11-17")).statusCode(403);
        }
        send(office, closure("SCHOOLS", "2026-11-17", "2026-11-16"))
                .statusCode(422)
                .body("code", is("period-backwards"));
        send(office, closure("SCHOOLS", "2026-01-01", "2026-12-31"))
                .statusCode(422)
                .body("code", is("calendar.closure-too-long"));
    }

    private static String dueOn(Scene scene, UUID rectification) {
        return due(scene.office(), rectification).extract().path("due.dueOn");
    }

    private static ValidatableResponse due(Caller caller, UUID rectification) {
        return caller.request()
                .get("/api/rectifications/{id}", rectification)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse year(Caller caller) {
        return caller.request().get("/api/calendar?year=2026").then().statusCode(200);
    }

    private static String declare(Caller caller, Map<String, Object> closure) {
        return send(caller, closure).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse send(Caller caller, Map<String, Object> closure) {
        return caller.request().body(closure).post("/api/calendar-closures").then();
    }

    private static ValidatableResponse withdraw(Caller caller, String id, int version) {
        return caller.request()
                .body(Map.of("version", version, "reason", "预警解除"))
                .post("/api/calendar-closures/{id}/withdrawal", id)
                .then();
    }

    private static Map<String, Object> closure(String kind, String first, String last) {
        return Map.of("kind", kind, "name", "台风停课", "first", first, "last", last, "reason", "台风红色预警，区防指通知");
    }
}
