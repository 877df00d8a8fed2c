package org.dudao.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AgendaResourceTest {

    private final Scene scene = Scene.in(Caller.CHENGYANG);

    @Test
    void an_inspector_takes_along_visits_records_and_deadlines_of_their_own() {
        scene.rectification();
        scene.put(UUID.randomUUID(), scene.visit()).statusCode(200);
        planned(scene.inspectorId(), "2026-11-16", true);
        planned(scene.inspectorId(), "2026-11-17", false);
        planned(UUID.randomUUID(), "2026-11-18", true);
        assertThat(days(scene.inspector()))
                .containsExactlyInAnyOrder("20261104 agenda.record", "20261116 agenda.visit", "20261123 agenda.case");
        assertThat(days(Scene.in(Caller.CHENGYANG).inspector())).isEmpty();
    }

    @Test
    void an_office_takes_along_what_lies_ahead_of_its_division() {
        scene.submitted();
        planned(scene.inspectorId(), "2026-11-03", true);
        planned(UUID.randomUUID(), "2026-11-03", true);
        assertThat(days(scene.office())).contains("20261103 agenda.visit", "20261109 agenda.review");
    }

    @Test
    void the_same_entry_has_the_same_id_each_time() {
        scene.put(UUID.randomUUID(), scene.visit()).statusCode(200);
        assertThat(file(scene.inspector())).isEqualTo(file(scene.inspector()));
    }

    @Test
    void a_school_has_none() {
        scene.principal().request().accept("*/*").get("/api/agenda").then().statusCode(403);
    }

    private static List<String> days(Caller caller) {
        return Biweekly.parse(file(caller)).first().getEvents().stream()
                .map(event -> event.getDateStart().getValue().getRawComponents().toString(false, false) + " "
                        + event.getUid().getValue().replaceAll("\\.[^.]*$", ""))
                .toList();
    }

    private static String file(Caller caller) {
        var answer = caller.request()
                .accept("text/calendar")
                .get("/api/agenda")
                .then()
                .statusCode(200);
        answer.header("Content-Disposition", org.hamcrest.Matchers.containsString("dudao.ics"));
        return answer.extract().asString();
    }

    private void planned(UUID inspector, String day, boolean binding) {
        String plan = scene.office()
                .request()
                .body(Map.of("kind", "OCCASIONAL", "year", 2026, "title", "专项督导"))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Sql.run(
                "insert into planned_visit (id, version, region_id, plan_id, school_id, planned_on, half, inspector_ids,"
                        + " matters, binding) values (?, 0, ?, ?, ?, ?::date, 'MORNING', array[?], array[1], ?)",
                UUID.randomUUID(),
                Caller.CHENGYANG,
                UUID.fromString(plan),
                scene.schoolId(),
                day,
                inspector,
                binding);
    }
}
