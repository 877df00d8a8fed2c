package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class VisitLoadResourceTest {

    /** 济南市历城区, where no other test sets a cap. */
    private static final int COUNTY = 1640;

    @Inject
    SessionFactory sessions;

    private final PlanScene scene = PlanScene.in(COUNTY, 1);
    private final UUID school = scene.schools().getFirst();

    @BeforeEach
    void no_cap() {
        Sql.run("delete from setting where region_id = ?", COUNTY);
    }

    private ValidatableResponse november(Caller caller) {
        return caller.request().get("/api/visit-load?year=2026&month=11").then().statusCode(200);
    }

    private String mine(String list, String what) {
        return list + ".findAll { it.schoolId == '" + school + "' }" + what;
    }

    /** A special plan that hits the school two days after the monthly one does; it waits to be approved. */
    private String colliding() {
        scene.issued();
        var first = LocalDate.parse(
                Sql.texts("select planned_on::text from planned_visit where school_id = '" + school + "'")
                        .getFirst());
        var wanted = Map.<String, Object>of("kind", "OCCASIONAL", "year", 2026, "title", "消防专项督查");
        String id = scene.begin(scene.clerk(), wanted).extract().path("id");
        scene.visits(
                        scene.clerk(),
                        id,
                        List.of(scene.visit(school, first.plusDays(2).toString())))
                .statusCode(200);
        scene.act(scene.clerk(), id, "submission", Map.of()).statusCode(200);
        return id;
    }

    private ValidatableResponse approve(String id, Map<String, Object> more) {
        return scene.act(scene.leader(), id, "approval", more);
    }

    @Test
    @DisplayName("001-25 two plans that hit one school: a joint visit is proposed while one of them still waits")
    void a_joint_visit_is_proposed() {
        colliding();
        november(scene.leader())
                .body("rule", is("001-25"), "cap.mostVisits", is(2), "cap.spacingDays", is(7))
                .body(mine("merges", "") + ".size()", is(1))
                .body(mine("merges", ".daysApart"), contains(2))
                .body(mine("merges", ".collect { it.get('first').binding }"), contains(true))
                .body(mine("merges", ".collect { it.get('second').binding }"), contains(false))
                .body(mine("over", ""), empty());
    }

    @Test
    @DisplayName("001-25 beyond the cap a plan is approved with a reason, which stays on record with who gave it")
    void an_override_stays_on_record() {
        var id = colliding();
        approve(id, Map.of("level", "MAIN_LEADER")).statusCode(422).body("facts.unmet.rule", contains("001-25"));
        approve(id, Map.of("level", "MAIN_LEADER", "reason", "上级统一部署")).statusCode(200);
        november(scene.leader())
                .body("overrides.planId", hasItem(id))
                .body("overrides.find { it.planId == '" + id + "' }.reason", is("上级统一部署"));
    }

    @Test
    @DisplayName("001-25 the cap is a setting of the division")
    void the_cap_is_a_setting() {
        var id = colliding();
        set("plan.visit-spacing-days", 1);
        set("plan.visits-per-month-at-most", 1);
        november(scene.leader()).body("cap.mostVisits", is(1)).body(mine("merges", ""), empty());
        approve(id, Map.of("level", "MAIN_LEADER")).statusCode(422).body("facts.unmet.code", contains("visits-many"));
    }

    private static void set(String key, int value) {
        Sql.run(
                "insert into setting (region_id, key, valid_from, value) values (?, ?, date '2026-01-01', ?)",
                COUNTY,
                key,
                value);
    }

    @Test
    @DisplayName("001-25 visits that were paid are a load too")
    void paid_visits_are_a_load() {
        var record = Map.of(
                "schoolId", school,
                "visitedOn", "2026-11-02",
                "inspectorIds", List.of(scene.inspectorId()),
                "matters", List.of(6),
                "methods", List.of(),
                "problems", List.of());
        var visit = UUID.randomUUID();
        scene.inspector()
                .request()
                .body(record)
                .put("/api/inspections/{id}", visit)
                .then()
                .statusCode(200);
        scene.inspector()
                .request()
                .body(Map.of("version", 0))
                .post("/api/inspections/{id}/submission", visit)
                .then()
                .statusCode(200);
        var wanted = Map.<String, Object>of("kind", "OCCASIONAL", "year", 2026, "title", "食堂专项督查");
        String id = scene.begin(scene.clerk(), wanted).extract().path("id");
        scene.visits(scene.clerk(), id, List.of(scene.visit(school, "2026-11-04")))
                .statusCode(200)
                .body("advices.code", contains("plan.visits-close"));
        scene.visits(scene.clerk(), id, List.of(scene.visit(school, "2026-11-02")))
                .statusCode(200)
                .body("advices", hasSize(0));
    }

    @Test
    void questions_do_not_grow_with_the_visits() {
        colliding();
        var few = statements();
        for (var i = 0; i < 5; i++) {
            Given.assigned(COUNTY, Given.school(COUNTY), scene.inspectorId());
        }
        PlanScene.in(COUNTY, 6).issued();
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(9);
    }

    private long statements() {
        return Statements.of(sessions, () -> november(scene.leader()));
    }
}
