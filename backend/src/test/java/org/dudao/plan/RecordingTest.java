package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
class RecordingTest {

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final PlanScene scene = PlanScene.in(Caller.CHENGYANG, 1);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    @DisplayName("C5-05 D8 a planned visit without a record: its inspector is reminded once, then the office once")
    void a_planned_visit_without_a_record() {
        var plan = scene.issued();
        var day = day(plan);
        on(day.plusDays(2));
        assertThat(told(scene.inspector(), "PLAN_VISIT_UNRECORDED", plan)).isZero();
        on(day.plusDays(3));
        on(day.plusDays(4));
        assertThat(told(scene.inspector(), "PLAN_VISIT_UNRECORDED", plan)).isOne();
        assertThat(told(scene.clerk(), "PLAN_VISIT_MISSING", plan)).isZero();
        on(day.plusDays(6));
        on(day.plusDays(7));
        assertThat(told(scene.clerk(), "PLAN_VISIT_MISSING", plan)).isOne();
    }

    @Test
    void a_visit_that_was_paid_reminds_nobody_and_stays_in_the_plan() {
        var plan = scene.issued();
        var day = day(plan);
        clock.set(day);
        pay(plan, day);
        scene.read(plan).body("paidVisitIds.size()", is(1));
        on(day.plusDays(3));
        assertThat(told(scene.inspector(), "PLAN_VISIT_UNRECORDED", plan)).isZero();
        scene.act(scene.inspector(), plan, "adjustment", Map.of("reason", "调整")).statusCode(200);
        scene.visits(scene.inspector(), plan, List.of()).statusCode(409).body("code", is("plan.visit-paid"));
    }

    private void pay(String plan, LocalDate day) {
        var record = UUID.randomUUID();
        String visit = scene.read(plan).extract().path("visits[0].id");
        scene.inspector()
                .request()
                .body(Map.of(
                        "schoolId", scene.schools().getFirst(),
                        "visitedOn", day.toString(),
                        "inspectorIds", List.of(scene.inspectorId()),
                        "matters", List.of(6),
                        "methods", List.of(),
                        "problems", List.of(),
                        "occasion", Map.of("kind", "REGULAR", "plannedVisitId", visit)))
                .put("/api/inspections/{id}", record)
                .then()
                .statusCode(200);
        scene.inspector()
                .request()
                .body(Map.of("version", 0))
                .post("/api/inspections/{id}/submission", record)
                .then()
                .statusCode(200)
                .body("state", is("SUBMITTED"), "matters", contains(6));
    }

    private LocalDate day(String plan) {
        return LocalDate.parse(scene.read(plan).extract().path("visits[0].plannedOn"));
    }

    private void on(LocalDate day) {
        clock.set(day);
        sweep.sweep();
    }

    private static long told(Caller caller, String kind, String about) {
        return Sql.number(
                "select count(*) from notification where person_id = ? and kind = ? and subject_id = ?::uuid",
                caller.person(),
                kind,
                about);
    }
}
