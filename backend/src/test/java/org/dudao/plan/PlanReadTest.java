package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Who sees which plan, and at what price. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PlanReadTest {

    @Inject
    SessionFactory sessions;

    private final PlanScene scene = PlanScene.in(Caller.CHENGYANG, 3);

    @Test
    void a_plan_is_its_inspectors_own_until_the_office_issues_one_for_all() {
        var id = scene.november();
        var colleague = Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG));
        PlanScene.read(colleague, id).statusCode(404);
        PlanScene.read(Caller.office(Caller.LAOSHAN), id).statusCode(404);
        PlanScene.read(Caller.office(Caller.QINGDAO), id).statusCode(200).body("next", empty());
        PlanScene.read(Caller.school(Caller.CHENGYANG, scene.schools().getFirst()), id)
                .statusCode(403);
        var wanted = Map.<String, Object>of("kind", "OCCASIONAL", "year", 2026, "title", "全区消防专项督查");
        String ours = scene.begin(scene.clerk(), wanted).extract().path("id");
        scene.visits(scene.clerk(), ours, List.of(scene.visit(scene.schools().getFirst(), "2026-11-27")))
                .statusCode(200);
        PlanScene.read(colleague, ours).statusCode(404);
        scene.act(scene.clerk(), ours, "submission", Map.of()).statusCode(200);
        scene.act(scene.leader(), ours, "approval", Map.of("level", "MAIN_LEADER"))
                .statusCode(200);
        scene.act(scene.clerk(), ours, "issue", Map.of()).statusCode(200);
        PlanScene.read(scene.inspector(), ours).statusCode(200).body("visits", hasSize(1), "next", empty());
        PlanScene.read(colleague, ours).statusCode(200).body("visits", empty(), "schools", empty());
        scene.act(colleague, ours, "adjustment", Map.of("reason", "不相干"))
                .statusCode(403)
                .body("code", is("plan.not-yours"));
    }

    @Test
    void an_agenda_has_the_visits_of_approved_plans_at_the_schools_of_whoever_asks() {
        var id = scene.november();
        var agenda = "/api/planned-visits?from=2026-11-01&until=2026-11-30";
        scene.inspector().request().get(agenda).then().statusCode(200).body("items", empty());
        scene.submit(id).statusCode(200);
        scene.approve(id).statusCode(200);
        var school = scene.schools().getFirst();
        scene.inspector()
                .request()
                .get(agenda)
                .then()
                .body("items.planId", everyItem(is(id)), "items", hasSize(3), "items[0].inspectorNames", hasSize(1));
        scene.leader().request().get(agenda + "&schoolId=" + school).then().body("items", hasSize(1));
        scene.inspector()
                .request()
                .get("/api/planned-visits?from=2026-12-01")
                .then()
                .body("items", empty());
        Caller.school(Caller.CHENGYANG, school).request().get(agenda).then().statusCode(403);
    }

    @Test
    void a_plan_is_read_with_as_many_questions_however_many_visits_it_has() {
        var small = scene.november();
        var large = PlanScene.in(Caller.CHENGYANG, 12).november();
        statements(small);
        assertThat(statements(large)).isEqualTo(statements(small)).isLessThanOrEqualTo(20);
    }

    private long statements(String id) {
        return Statements.of(sessions, () -> scene.read(id));
    }

    @Test
    void the_list_is_filtered_in_one_statement() {
        var id = scene.november();
        var mine = "/api/plans?inspectorId=" + scene.inspectorId();
        for (var filter : List.of("kind=MONTHLY", "year=2026&month=11", "state=DRAFT", "owner=INSPECTOR", "q=十一月")) {
            scene.leader()
                    .request()
                    .get(mine + "&" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
        }
        scene.leader().request().get(mine + "&state=ISSUED").then().body("items", empty());
        scene.inspector()
                .request()
                .get("/api/plans?owner=INSPECTOR")
                .then()
                .body("items.id", contains(id), "items[0].visitCount", is(3));
        scene.leader()
                .request()
                .get("/api/plans?limit=200&sort=EARLIEST")
                .then()
                .body("items.id", hasItem(id), "items.title", not(hasItem(nullValue())), "items[0].id", notNullValue());
        assertThat(Statements.of(
                        sessions,
                        () -> scene.leader()
                                .request()
                                .get("/api/plans?limit=200")
                                .then()
                                .statusCode(200)))
                .isOne();
    }
}
