package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The steps of a plan, from its draft to the archive (D7). */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PlanLifeTest {

    private final PlanScene scene = PlanScene.in(Caller.CHENGYANG, 3);

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
}
