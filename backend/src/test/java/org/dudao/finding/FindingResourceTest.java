package org.dudao.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class FindingResourceTest {

    @Inject
    SessionFactory sessions;

    private final Scene scene = Scene.in(Caller.CHENGYANG);

    @Test
    @DisplayName("C7-01 what is not settled on the spot gets an order with a deadline")
    void what_is_not_settled_on_the_spot_is_ordered() {
        var settled = Scene.problem("MINOR");
        settled.put("settledOnSpot", true);
        var open = Scene.problem("COMPLEX");
        var visit = scene.submitted(settled, open);
        read(scene.principal(), settled).body("state", is("SETTLED"), "rectificationId", nullValue());
        read(scene.principal(), open)
                .body("state", is("RECTIFYING"), "rectificationId", notNullValue(), "closedOn", nullValue())
                .body("inspectionId", is(visit.toString()), "foundOn", is("2026-11-02"), "item", is(6));
    }

    @Test
    void a_draft_has_no_findings_yet() {
        var problem = Scene.problem("ORDINARY");
        scene.put(UUID.randomUUID(), scene.visit(problem)).statusCode(200);
        scene.inspector()
                .request()
                .get("/api/findings/{id}", problem.get("id"))
                .then()
                .statusCode(404);
        list(scene.inspector(), "").body("items", empty());
    }

    @Test
    void a_problem_is_registered_once() {
        var problem = Scene.problem("ORDINARY");
        scene.submitted(problem);
        var second = UUID.randomUUID();
        scene.put(second, scene.visit(problem)).statusCode(200);
        scene.submit(second, 0).statusCode(409).body("code", is("finding.known"));
        scene.inspector()
                .request()
                .get("/api/inspections/{id}", second)
                .then()
                .body("state", is("DRAFT"), "version", is(0));
    }

    @Test
    void lists_are_filtered_sorted_and_paged() {
        var minor = Scene.problem("MINOR");
        minor.put("item", 7);
        var danger = Scene.problem("DANGER");
        var severe = Scene.problem("SEVERE");
        var visit = scene.submitted(minor, danger, severe);
        list(scene.office(), "?sort=GRADE&inspectionId=" + visit)
                .body("items.id", contains(id(danger), id(severe), id(minor)));
        String cursor = list(scene.inspector(), "?sort=GRADE&limit=1").extract().path("nextCursor");
        list(scene.inspector(), "?sort=GRADE&limit=1&cursor=" + cursor).body("items.id", contains(id(severe)));
        list(scene.inspector(), "?grade=MINOR").body("items.id", contains(id(minor)));
        list(scene.inspector(), "?item=7").body("items.id", contains(id(minor)));
        list(scene.inspector(), "?state=SETTLED").body("items", empty());
        list(scene.inspector(), "?schoolId=" + UUID.randomUUID()).body("items", empty());
        scene.inspector().request().get("/api/findings?item=9").then().statusCode(400);
        scene.inspector()
                .request()
                .get("/api/findings?sort=NEWEST&cursor=" + cursor)
                .then()
                .statusCode(400);
    }

    @Test
    void out_of_scope_is_as_good_as_absent() {
        var problem = Scene.problem("ORDINARY");
        scene.submitted(problem);
        var elsewhere = Scene.in(Caller.CHENGYANG);
        var neighbour = Scene.in(Caller.LAOSHAN);
        for (var caller : List.of(elsewhere.principal(), elsewhere.inspector(), neighbour.office())) {
            caller.request().get("/api/findings/{id}", id(problem)).then().statusCode(404);
            list(caller, "").body("items", empty());
        }
    }

    @Test
    void a_longer_list_asks_the_database_no_more_often() {
        scene.submitted(Scene.problem("ORDINARY"));
        var one = statements();
        scene.submitted(Scene.problem("ORDINARY"), Scene.problem("SEVERE"));
        assertThat(statements()).isEqualTo(one).isEqualTo(1);
    }

    private long statements() {
        return Statements.of(sessions, () -> list(scene.inspector(), ""));
    }

    private static ValidatableResponse read(Caller caller, Map<String, Object> problem) {
        return caller.request().get("/api/findings/{id}", id(problem)).then().statusCode(200);
    }

    private static ValidatableResponse list(Caller caller, String query) {
        return caller.request().get("/api/findings" + query).then().statusCode(200);
    }

    private static String id(Map<String, Object> problem) {
        return problem.get("id").toString();
    }
}
