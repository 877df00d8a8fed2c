package org.dudao.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.district.Office;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a plan holds: what it is drafted with, what is advised and what is refused. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PlanDraftTest {

    /** 青岛市李沧区, where no other test plans. */
    private static final int LICANG = 1651;

    private final PlanScene scene = PlanScene.in(Caller.CHENGYANG, 3);

    @Test
    @DisplayName("C5-02 F3 a monthly draft has the theme of the month and a visit to each school of the inspector")
    void a_draft_is_filled_from_duties_and_themes() {
        var drafted = scene.begin(scene.inspector(), PlanScene.month(2026, 11)).statusCode(201);
        drafted.body(
                        "owner",
                        is("INSPECTOR"),
                        "inspectorId",
                        is(scene.inspectorId().toString()))
                .body(
                        "visits.schoolId",
                        containsInAnyOrder(
                                scene.schools().stream().map(UUID::toString).toArray()))
                .body("visits.matters.flatten()", everyItem(is(8)), "visits.inspectorIds.flatten()", hasSize(3))
                .body("content.tasks.kind", contains("REGULAR", "SPECIAL"))
                .body("content.tasks[0].theme", is("校风、教风、学风建设情况"), "content.tasks[0].frequency", is(1))
                .body("schools.due", everyItem(is(1)), "advices.rule", contains("003-43"), "provisional", is(false));
        scene.begin(scene.inspector(), PlanScene.month(2026, 11))
                .statusCode(409)
                .body("code", is("plan.once"));
    }

    @Test
    @DisplayName("C5-02 C5-03 a yearly draft leaves nothing out, and says what is missing once it is")
    void a_year_is_complete_until_something_is_taken_out() {
        var wanted = Map.<String, Object>of("kind", "YEARLY", "year", 2027, "title", "2027年督导工作计划");
        var drafted = scene.begin(scene.inspector(), wanted).statusCode(201);
        drafted.body("advices", empty(), "visits", empty(), "schools", empty(), "provisional", is(true));
        String id = drafted.extract().path("id");
        List<Map<String, Object>> tasks = drafted.extract().path("content.tasks");
        var without =
                tasks.stream().filter(task -> !task.get("month").equals(11)).toList();
        scene.write(scene.inspector(), id, Map.of("tasks", without))
                .statusCode(200)
                .body("advices.rule", contains("C5-02", "C5-03"), "advices.severity", contains("WARN", "REPORT"))
                .body("advices[1].words", containsString("第8项"));
    }

    @Test
    @DisplayName("C5-02 how many visits a month asks for is a setting of the division")
    void visits_due_are_a_setting() {
        Sql.run(
                "insert into setting (region_id, key, value, valid_from) values"
                        + " (?, 'plan.visits-in-month-11', 2, '2020-01-01') on conflict do nothing",
                LICANG);
        var there = PlanScene.in(LICANG, 1);
        there.begin(there.inspector(), PlanScene.month(2026, 11))
                .statusCode(201)
                .body("visits", hasSize(2), "schools.due", contains(2));
        there.begin(there.inspector(), PlanScene.month(2027, 7)).statusCode(201).body("visits", empty());
    }

    @Test
    @DisplayName("001-25 two plans that hit one school within a week are advised of, and approved with a reason only")
    void load_is_seen_across_plans() {
        scene.issued();
        var school = scene.schools().getFirst();
        var wanted = Map.<String, Object>of("kind", "OCCASIONAL", "year", 2026, "title", "消防专项督查");
        String id = scene.begin(scene.clerk(), wanted).extract().path("id");
        var first = Sql.texts("select planned_on::text from planned_visit where school_id = '" + school + "'");
        scene.visits(scene.clerk(), id, List.of(scene.visit(school, first.getFirst())))
                .statusCode(200)
                .body("advices.rule", contains("001-25"), "advices.code", contains("plan.visits-close"));
        scene.act(scene.clerk(), id, "submission", Map.of()).statusCode(200);
        scene.act(scene.leader(), id, "approval", Map.of("level", "MAIN_LEADER"))
                .statusCode(422)
                .body("facts.unmet.rule", contains("001-25"));
        scene.act(scene.leader(), id, "approval", Map.of("level", "MAIN_LEADER", "reason", "上级统一部署"))
                .statusCode(200)
                .body("steps.last().rules", contains("001-25"), "steps.last().by", containsString("OFFICE"));
    }

    @Test
    @DisplayName("C2-13 nobody is sent to a school they have to stay away from")
    void recusals_hold_for_plans() {
        var id = scene.november();
        var companion = Given.inspector(Caller.CHENGYANG);
        var school = scene.schools().getFirst();
        new Office(scene.clerk())
                .post(
                        "recusals",
                        Map.of("inspectorId", companion, "schoolId", school, "ground", "OTHER", "from", "2026-11-02"))
                .statusCode(201);
        var visit = scene.visit(school, "2026-11-10");
        visit.put("inspectorIds", List.of(scene.inspectorId(), companion));
        scene.visits(scene.inspector(), id, List.of(visit))
                .statusCode(409)
                .body("code", is("plan.recused"), "facts.rule", is("C2-13"));
    }

    @Test
    void what_no_plan_may_say_is_refused() {
        var id = scene.november();
        var school = scene.schools().getFirst();
        scene.visits(scene.inspector(), id, List.of(scene.visit(school, "2026-12-01")))
                .statusCode(422)
                .body("code", is("plan.outside-period"));
        var visit = scene.visit(school, "2026-11-10");
        scene.visits(scene.inspector(), id, List.of(visit, visit))
                .statusCode(422)
                .body("code", is("plan.visit-twice"));
        scene.visits(scene.inspector(), id, List.of(visit)).statusCode(200);
        visit.put("schoolId", scene.schools().getLast());
        scene.visits(scene.inspector(), id, List.of(visit)).statusCode(422).body("code", is("plan.school-fixed"));
        var elsewhere = scene.visit(Given.school(Caller.LAOSHAN), "2026-11-10");
        scene.visits(scene.clerk(), id, List.of(elsewhere)).statusCode(404);
        var closed = Given.school(Caller.CHENGYANG);
        Sql.run("update school set state = 'CLOSED', closed_on = '2026-11-01' where id = ?", closed);
        scene.visits(scene.clerk(), id, List.of(scene.visit(closed, "2026-11-10")))
                .statusCode(409)
                .body("code", is("plan.school-closed"));
        scene.begin(scene.inspector(), Map.of("kind", "MONTHLY", "year", 2026, "title", "缺月份"))
                .statusCode(422)
                .body("code", is("plan.month"));
        var tasks = scene.read(id).extract().<List<Map<String, Object>>>path("content.tasks");
        tasks.getFirst().put("month", 12);
        scene.write(scene.inspector(), id, Map.of("tasks", tasks))
                .statusCode(422)
                .body("code", is("plan.other-month"));
    }

    @Test
    void a_district_is_planned_for_by_those_who_work_in_it() {
        var office = new Office(scene.clerk());
        var district = office.district();
        office.place(district, TestClock.MONDAY, scene.schools()).statusCode(200);
        var wanted = new HashMap<>(PlanScene.month(2026, 11));
        wanted.put("districtId", district);
        scene.begin(scene.inspector(), wanted).statusCode(403).body("code", is("plan.not-yours"));
        office.staff(district, List.of(scene.inspectorId())).statusCode(200);
        scene.begin(scene.inspector(), wanted)
                .statusCode(201)
                .body("owner", is("DISTRICT"), "ownerName", startsWith("责任区"), "visits", hasSize(3));
        wanted.put("districtId", UUID.randomUUID());
        scene.begin(scene.clerk(), wanted).statusCode(404);
    }
}
