package org.dudao.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
class OccasionTest {

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final Scene scene = Scene.in(Caller.CHENGYANG);
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    @DisplayName("C5-09 a record that names a planned visit pays it; a correction may name another one")
    void a_planned_visit_is_paid() {
        var first = planned("2026-11-02", true);
        var second = planned("2026-11-03", true);
        put(id, "REGULAR", first).statusCode(200).body("occasion.plannedVisitId", is(first.toString()));
        assertThat(paidWith(first)).isNull();
        scene.submit(id, 0).statusCode(200).body("advices.rule", not(hasItem("C5-09")));
        assertThat(paidWith(first)).isEqualTo(id.toString());
        put(UUID.randomUUID(), "REGULAR", first).statusCode(422).body("code", is("inspection.plan-unknown"));
        scene.inspector()
                .request()
                .body(Map.of("version", 1, "reason", "选错了计划"))
                .post("/api/inspections/{id}/correction", id)
                .then()
                .statusCode(200);
        var body = scene.visit();
        body.put("version", 2);
        body.put("occasion", Map.of("kind", "REGULAR", "plannedVisitId", second));
        scene.put(id, body).statusCode(200);
        scene.submit(id, 3).statusCode(200);
        assertThat(paidWith(first)).isNull();
        assertThat(paidWith(second)).isEqualTo(id.toString());
        scene.office()
                .request()
                .get("/api/planned-visits?paid=true&schoolId=" + scene.schoolId())
                .then()
                .body("items.id", contains(second.toString()), "items.paidOn", contains("2026-11-02"));
    }

    @Test
    void what_no_plan_provides_for_cannot_be_named() {
        put(id, "REGULAR", planned("2026-11-02", false)).statusCode(422).body("code", is("inspection.plan-unknown"));
        put(id, "REGULAR", UUID.randomUUID()).statusCode(422).body("code", is("inspection.plan-unknown"));
    }

    @Test
    @DisplayName("D1 an unscheduled check is told to nobody at the school before it is submitted")
    void unscheduled() {
        put(id, "UNSCHEDULED", null)
                .statusCode(200)
                .body("occasion.kind", is("UNSCHEDULED"), "advices.rule", not(hasItem("C5-09")));
        assertThat(Sql.number(
                        "select count(*) from notification where person_id = ?",
                        scene.principal().person()))
                .isZero();
        scene.principal().request().get("/api/inspections/{id}", id).then().statusCode(404);
    }

    @Test
    @DisplayName("C5-07 an emergency is told to the office at once; the record follows, and so do further reports")
    void emergency() {
        var report = UUID.randomUUID();
        report(report, "一名学生受伤").statusCode(200).body("number", is(1), "inspectionId", is(id.toString()));
        report(report, "一名学生受伤").statusCode(200);
        report(report, "两名学生受伤").statusCode(409).body("code", is("emergency.stands"));
        assertThat(told(scene.office(), "EMERGENCY_REPORTED", report)).isOne();
        report(UUID.randomUUID(), "已送医").statusCode(200).body("number", is(2));
        scene.inspector()
                .request()
                .get("/api/inspections/{id}", id)
                .then()
                .body("state", is("DRAFT"), "occasion.kind", is("EMERGENCY"), "arrivedAt", is("09:10"));
        scene.office()
                .request()
                .get("/api/emergency-reports?inspectionId=" + id)
                .then()
                .statusCode(200)
                .body("items.number", containsInAnyOrder(2, 1))
                .body("items.text", containsInAnyOrder("已送医", "一名学生受伤"));
        scene.office().request().get("/api/inspections/{id}", id).then().statusCode(404);
        scene.principal().request().get("/api/emergency-reports").then().statusCode(403);
    }

    @Test
    void an_emergency_is_reported_about_a_record_of_ones_own() {
        put(id, "REGULAR", null).statusCode(200);
        report(UUID.randomUUID(), "一名学生受伤").statusCode(422).body("code", is("emergency.other-record"));
    }

    @Test
    @DisplayName("C5-05 D8 a record that is not submitted: its author is reminded once, then the leader once")
    void a_late_record() {
        var zone = Zone.of(scene);
        put(id, "REGULAR", null).statusCode(200);
        on(LocalDate.of(2026, 11, 4));
        assertThat(told(scene.inspector(), "INSPECTION_LATE", id)).isZero();
        on(LocalDate.of(2026, 11, 5));
        on(LocalDate.of(2026, 11, 7));
        assertThat(told(scene.inspector(), "INSPECTION_LATE", id)).isOne();
        assertThat(told(zone.leader(), "INSPECTION_MISSING", id)).isZero();
        on(LocalDate.of(2026, 11, 8));
        on(LocalDate.of(2026, 11, 9));
        assertThat(told(zone.leader(), "INSPECTION_MISSING", id)).isOne();
        assertThat(told(scene.inspector(), "INSPECTION_LATE", id)).isOne();
    }

    @Test
    void a_record_in_time_reminds_nobody() {
        put(id, "REGULAR", null).statusCode(200);
        scene.submit(id, 0).statusCode(200);
        assertThat(Sql.number(
                        "select count(*) from timer where subject_id = ? and kind = 'inspection.unsubmitted'", id))
                .isZero();
        on(LocalDate.of(2026, 11, 8));
        assertThat(told(scene.inspector(), "INSPECTION_LATE", id)).isZero();
    }

    private void on(LocalDate day) {
        clock.set(day);
        sweep.sweep();
    }

    private ValidatableResponse put(UUID record, String kind, UUID planned) {
        var body = scene.visit();
        body.put("occasion", planned == null ? Map.of("kind", kind) : Map.of("kind", kind, "plannedVisitId", planned));
        return scene.put(record, body);
    }

    private ValidatableResponse report(UUID report, String text) {
        return scene.inspector()
                .request()
                .body(Map.of("inspectionId", id, "schoolId", scene.schoolId(), "arrivedAt", "09:10", "text", text))
                .put("/api/emergency-reports/{id}", report)
                .then();
    }

    private UUID planned(String day, boolean binding) {
        String plan = scene.office()
                .request()
                .body(Map.of("kind", "OCCASIONAL", "year", 2026, "title", "专项督导"))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var visit = UUID.randomUUID();
        Sql.run(
                "insert into planned_visit (id, version, region_id, plan_id, school_id, planned_on, half, inspector_ids,"
                        + " matters, binding) values (?, 0, ?, ?, ?, ?::date, 'MORNING', array[?], array[1], ?)",
                visit,
                Caller.CHENGYANG,
                UUID.fromString(plan),
                scene.schoolId(),
                day,
                scene.inspectorId(),
                binding);
        return visit;
    }

    private static String paidWith(UUID visit) {
        return Sql.texts("select inspection_id from planned_visit where id = '" + visit + "'")
                .getFirst();
    }

    private static long told(Caller caller, String kind, UUID about) {
        return Sql.number(
                "select count(*) from notification where person_id = ? and kind = ? and subject_id = ?",
                caller.person(),
                kind,
                about);
    }
}
