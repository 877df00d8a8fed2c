package org.dudao.reassignment;

import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.district.Office;
import org.dudao.testing.Await;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ProposalResourceTest {

    private static final Map<String, Object> WISH = Map.of("effectiveOn", "2026-11-16");

    private static String started(Office office) {
        var path = "assignment-proposals/" + UUID.randomUUID();
        office.put(path, WISH).statusCode(200).body("state", is("RUNNING"));
        return path;
    }

    private static String ended(Office office, String path) {
        Await.until(
                Duration.ofSeconds(60),
                () -> !office.get(path).extract().path("state").equals("RUNNING"));
        return office.get(path).extract().path("draftId");
    }

    @Test
    @DisplayName("C1-08 C2-13 a proposal becomes a draft that covers every school, keeps recusals and says why")
    void a_proposal_becomes_a_draft() {
        var office = Office.of(1648);
        var schools = office.schools(7);
        var wang = office.inspector();
        var li = office.inspector();
        office.assign(wang, MONDAY, schools.subList(0, 6), "暂缺督学").statusCode(201);
        office.post(
                        "recusals",
                        Map.of("inspectorId", li, "schoolId", schools.get(6), "ground", "OTHER", "from", "2026-11-02"))
                .statusCode(201);
        var path = started(office);
        office.put("assignment-proposals/" + UUID.randomUUID(), WISH)
                .statusCode(409)
                .body("code", is("assignment.proposal-running"));
        var draft = "assignment-drafts/" + ended(office, path);
        office.put(path, WISH).statusCode(200).body("state", is("DONE"));
        office.get(path)
                .body("state", is("DONE"), "present.uncovered", is(1), "best.uncovered", is(0))
                .body("best.forbidden", is(0));
        var move = "moves.find { it.schoolId == '" + schools.get(6) + "' }";
        office.get(draft)
                .body("origin", is("PROPOSAL"), "state", is("DRAFT"), move + ".toId", is(wang.toString()))
                .body("moves.causes", everyItem(not(is(List.of()))), "trial.unassignedAfter", is(0))
                .body("trial.loads.after", containsInAnyOrder(3, 4), "trial.conflicts", is(List.of()));
    }

    @Test
    void a_proposal_is_stopped_and_ends_with_what_it_has() {
        var office = Office.of(1640);
        office.schools(120);
        for (var i = 0; i < 20; i++) {
            office.inspector();
        }
        var path = started(office);
        office.get(path).body("actions", is(List.of("STOP")));
        office.post(path + "/stop", Map.of()).statusCode(200);
        ended(office, path);
        office.get(path).body("state", is("STOPPED"), "draftId", notNullValue());
        office.post(path + "/stop", Map.of()).statusCode(200).body("state", is("STOPPED"));
        office.get("assignment-proposals?limit=1").body("items[0].state", is("STOPPED"));
    }

    @Test
    void a_run_that_went_down_with_its_process_stands_in_nobodys_way() {
        var office = Office.of(1642);
        var lost = UUID.randomUUID();
        office.school();
        office.inspector();
        Sql.run(
                "insert into assignment_proposal (id, version, region_id, effective_on, state, started_by, started_name,"
                        + " started_at, allowed_seconds, seen_at, stop_asked)"
                        + " values (?, 0, 1642, '2026-11-16', 'RUNNING', ?, '王', '2026-11-01', 5, '2026-11-01', false)",
                lost,
                office.caller().person());
        office.get("assignment-proposals/" + lost).body("state", is("FAILED"));
        ended(office, started(office));
    }
}
