package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dudao.district.Office;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PlanResourceTest {

    /** 青岛市李沧区, where no other test plans. */
    private static final int LICANG = 1651;

    @Inject
    SessionFactory sessions;

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final PlanScene scene = PlanScene.in(Caller.CHENGYANG, 3);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    @DisplayName("D7 the whole life: drafted, sent back, approved, issued, rated, completed, summed up, filed away")
    void the_whole_life_of_a_plan() {
        var id = scene.november();
        scene.read(id).body("state", is("DRAFT"), "next.action", contains("CHANGE", "SUBMIT", "DISCARD"));
        scene.submit(id).statusCode(200).body("state", is("SUBMITTED"), "dueOn", is("2026-11-09"));
        scene.act(scene.leader(), id, "return", Map.of("opinion", "请补充专项督导"))
                .statusCode(200)
                .body("state", is("RETURNED"), "steps.last().note", is("请补充专项督导"), "dueOn", nullValue());
        scene.write(scene.inspector(), id, Map.of("goals", "覆盖全部责任学校")).statusCode(200);
        scene.submit(id).statusCode(200);
        scene.act(scene.clerk(), id, "examination", Map.of("opinion", "内容完整"))
                .statusCode(200)
                .body("state", is("EXAMINED"));
        scene.approve(id).statusCode(200).body("state", is("APPROVED"), "edition", is(1));
        scene.act(scene.clerk(), id, "issue", Map.of())
                .statusCode(200)
                .body("state", is("ISSUED"), "filingNumber", startsWith("督导计划〔2026〕"), "issuedOn", is("2026-11-02"))
                .body("next.action", contains("RATE", "ADJUST", "COMPLETE", "COMPLETE_PARTLY"));
        scene.act(scene.clerk(), id, "progress", Map.of("rating", "BEHIND", "note", "两校停课"))
                .statusCode(200)
                .body("progress", is("BEHIND"), "steps.last().note", is("两校停课"));
        scene.act(scene.inspector(), id, "completion", Map.of("whole", false, "note", "一所学校延期"))
                .statusCode(200)
                .body("state", is("PARTLY_COMPLETED"));
        scene.act(scene.inspector(), id, "summary", Map.of("text", "入校两次，发现问题一个"))
                .statusCode(200)
                .body("state", is("SUMMARISED"), "summary", is("入校两次，发现问题一个"));
        scene.act(scene.clerk(), id, "archive", Map.of())
                .statusCode(200)
                .body("state", is("ARCHIVED"), "next", empty())
                .body(
                        "steps.action",
                        contains(
                                "SUBMIT",
                                "SEND_BACK",
                                "SUBMIT",
                                "EXAMINE",
                                "APPROVE",
                                "ISSUE",
                                "RATE",
                                "COMPLETE_PARTLY",
                                "SUMMARISE",
                                "ARCHIVE"));
    }

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
    @DisplayName("D7 nobody judges what they wrote, and the plan says so before they try")
    void four_eyes() {
        var wanted = new HashMap<>(PlanScene.month(2026, 11));
        wanted.put("inspectorId", scene.inspectorId());
        String id = scene.begin(scene.clerk(), wanted).statusCode(201).extract().path("id");
        scene.act(scene.inspector(), id, "submission", Map.of("reason", "首月编制")).statusCode(200);
        PlanScene.read(scene.clerk(), id)
                .body("next.find { it.action == 'APPROVE' }.unmet.code", contains("four-eyes"))
                .body("next.find { it.action == 'APPROVE' }.unmet.hard", contains(true));
        for (var step : List.of("examination", "return")) {
            scene.act(scene.clerk(), id, step, Map.of("opinion", "同意"))
                    .statusCode(403)
                    .body("code", is("plan.four-eyes"));
        }
        scene.act(scene.clerk(), id, "approval", Map.of("level", "LEADER_IN_CHARGE"))
                .statusCode(403)
                .body("code", is("plan.four-eyes"));
        scene.approve(id).statusCode(200);
        assertThat(Sql.texts("select conname from pg_constraint where conname = 'plan_four_eyes'"))
                .hasSize(1);
    }

    @Test
    @DisplayName("003-11 another level than the kind asks for needs a reason, which is kept with the rule")
    void the_right_level_approves() {
        var wanted = Map.<String, Object>of("kind", "OCCASIONAL", "year", 2026, "title", "开学专项督查");
        String id = scene.begin(scene.inspector(), wanted)
                .statusCode(201)
                .body("level", is("MAIN_LEADER"), "visits", empty())
                .extract()
                .path("id");
        scene.submit(id).statusCode(409).body("code", is("plan.unmet"), "facts.unmet.code", contains("empty"));
        scene.visits(scene.inspector(), id, List.of(scene.visit(scene.schools().getFirst(), "2026-11-10")))
                .statusCode(200);
        scene.submit(id).statusCode(200);
        scene.approve(id)
                .statusCode(422)
                .body("code", is("plan.reason-required"), "facts.unmet.rule", contains("003-11"))
                .body("title", containsString("主要领导"));
        scene.act(scene.leader(), id, "approval", Map.of("level", "LEADER_IN_CHARGE", "reason", "主要领导外出，授权审批"))
                .statusCode(200)
                .body("steps.last().rules", contains("003-11"), "steps.last().reason", is("主要领导外出，授权审批"));
    }

    @Test
    @DisplayName("003-43 a month without the summary of the one before is submitted with a reason")
    void the_summary_of_the_month_before_is_asked_for() {
        String id = scene.begin(scene.inspector(), PlanScene.month(2026, 12))
                .extract()
                .path("id");
        scene.submit(id)
                .statusCode(422)
                .body("code", is("plan.reason-required"), "facts.unmet.rule", contains("003-43"));
        scene.act(scene.inspector(), id, "submission", Map.of("reason", "十一月新聘，没有上月工作"))
                .statusCode(200)
                .body("steps.last().rules", contains("003-43"));
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
    @DisplayName("C9-07 an adjustment is approved anew; what was approved before stays readable as it was")
    void adjusting_makes_another_edition() {
        var id = scene.issued();
        var number = scene.read(id).extract().<String>path("filingNumber");
        scene.act(scene.inspector(), id, "adjustment", Map.of("reason", "学校运动会改期"))
                .statusCode(200)
                .body("state", is("ADJUSTING"), "next.action", contains("CHANGE", "SUBMIT"));
        scene.visits(scene.inspector(), id, List.of(scene.visit(scene.schools().getFirst(), "2026-11-27")))
                .statusCode(200)
                .body("visits", hasSize(1), "advices.rule", contains("C5-02"));
        scene.submit(id).statusCode(200);
        scene.act(scene.inspector(), id, "withdrawal", Map.of()).statusCode(200).body("state", is("ADJUSTING"));
        scene.submit(id).statusCode(200);
        scene.approve(id).statusCode(200).body("edition", is(2));
        scene.act(scene.clerk(), id, "issue", Map.of())
                .statusCode(200)
                .body("filingNumber", is(number), "issuedOn", is("2026-11-02"));
        scene.leader()
                .request()
                .get("/api/plans/" + id + "/editions")
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1), "items[0].visits", hasSize(1), "items[1].visits", hasSize(3));
        assertThat(Sql.texts("select distinct privilege_type from information_schema.role_table_grants"
                        + " where grantee = 'app_rt' and table_name in ('plan_edition', 'plan_step') order by 1"))
                .containsExactly("INSERT", "SELECT");
    }

    @Test
    void filing_numbers_follow_each_other() {
        var numbers = List.of(
                number(scene.issued()), number(PlanScene.in(Caller.CHENGYANG, 1).issued()));
        assertThat(numbers.get(1)).isEqualTo(numbers.get(0) + 1);
    }

    private int number(String id) {
        var found = Pattern.compile("(\\d+)号").matcher(scene.read(id).extract().<String>path("filingNumber"));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    @DisplayName("D7 what nobody decides about in five working days is told to the office, but not to who wrote it")
    void late_examinations_are_told() {
        var id = scene.november();
        scene.submit(id).statusCode(200);
        assertThat(told("PLAN_SUBMITTED", id, scene.leader())).isOne();
        clock.set(LocalDate.of(2026, 11, 9));
        sweep.sweep();
        assertThat(told("PLAN_UNEXAMINED", id, scene.leader())).isZero();
        clock.set(LocalDate.of(2026, 11, 10));
        sweep.sweep();
        assertThat(told("PLAN_UNEXAMINED", id, scene.leader())).isOne();
        assertThat(told("PLAN_UNEXAMINED", id, scene.inspector())).isZero();
        scene.act(scene.leader(), id, "return", Map.of("opinion", "请修改")).statusCode(200);
        assertThat(told("PLAN_RETURNED", id, scene.inspector())).isOne();
    }

    @Test
    @DisplayName("003-43 who has a plan in force is asked for the next one, unless it is begun already")
    void the_next_plan_is_asked_for() {
        var id = scene.issued();
        var other = PlanScene.in(Caller.CHENGYANG, 1);
        var ahead = other.issued();
        other.begin(other.inspector(), PlanScene.month(2026, 12)).statusCode(201);
        assertThat(told("PLAN_ISSUED", id, scene.inspector())).isOne();
        clock.set(LocalDate.of(2026, 12, 1));
        sweep.sweep();
        assertThat(told("PLAN_NEXT_DUE", id, scene.inspector())).isOne();
        assertThat(told("PLAN_NEXT_DUE", ahead, other.inspector())).isZero();
    }

    private static long told(String kind, String plan, Caller caller) {
        return Sql.number(
                "select count(*) from notification where kind = ? and subject_id = ? and person_id = ?",
                kind,
                UUID.fromString(plan),
                caller.person());
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
    void a_stale_version_changes_nothing() {
        var id = scene.november();
        scene.inspector()
                .request()
                .body(Map.of("version", 0))
                .post("/api/plans/" + id + "/discard")
                .then()
                .statusCode(409)
                .body("code", is("stale"));
        scene.act(scene.inspector(), id, "discard", Map.of()).statusCode(200).body("state", is("DISCARDED"));
        scene.begin(scene.inspector(), PlanScene.month(2026, 11)).statusCode(201);
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
