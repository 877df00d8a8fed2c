package org.dudao.comprehensive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ComprehensiveResourceTest {

    private final ComprehensiveScene scene = ComprehensiveScene.in(Caller.CHENGYANG);
    private final UUID id = UUID.randomUUID();

    private Map<String, Object> october() {
        return scene.content("2026-10-12", "2026-10-14");
    }

    @Test
    void what_was_recorded_is_read_by_its_office_its_inspector_and_its_school() {
        var content = october();
        content.putAll(Map.of("members", "组员5人", "reportedOn", "2026-10-30"));
        scene.put(id, content).statusCode(200).body("changeable", is(true), "version", is(0));
        for (var reader :
                new Caller[] {scene.people().inspector(), scene.people().principal()}) {
            reader.request()
                    .get("/api/comprehensive-inspections/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("content.leader", is("王秀英"), "content.reportedOn", is("2026-10-30"))
                    .body("changeable", is(false), "struckAt", nullValue());
        }
        scene.people()
                .principal()
                .request()
                .get("/api/comprehensive-inspections?year=2026")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()), "items.struck", contains(false));
        scene.people()
                .office()
                .request()
                .get("/api/comprehensive-inspections?year=2025&schoolId=" + scene.school())
                .then()
                .body("items", empty());
    }

    @Test
    void the_report_is_kept_with_it() {
        var file = UUID.randomUUID();
        scene.people()
                .office()
                .request()
                .contentType("application/pdf")
                .body("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))
                .put("/api/files/" + file + "?name=report.pdf")
                .then()
                .statusCode(201);
        var content = october();
        content.put("fileId", file);
        scene.put(id, content).statusCode(200).body("file.id", is(file.toString()));
        scene.people()
                .principal()
                .request()
                .get("/api/comprehensive-inspections/{id}", id)
                .then()
                .body("file.name", is("report.pdf"));
    }

    @Test
    @DisplayName("C9-07 what was recorded stands, and a repeat changes nothing")
    void what_was_recorded_stands() {
        scene.put(id, october()).statusCode(200);
        scene.put(id, october()).statusCode(200).body("version", is(0));
        var other = october();
        other.put("leader", "李建国");
        scene.put(id, other).statusCode(409).body("code", is("comprehensive.stands"));
        assertThat(Sql.number("select count(*) from comprehensive_inspection where school_id = ?", scene.school()))
                .isOne();
    }

    @Test
    @DisplayName("C9-07 a correction stands beside what it strikes out, once, with the reason")
    void a_correction_strikes_out() {
        scene.put(id, october()).statusCode(200);
        var right = UUID.randomUUID();
        var content = scene.content("2026-10-13", "2026-10-15");
        content.put("correction", Map.of("replacedId", id, "reason", "日期登记有误"));
        scene.put(right, content).statusCode(200).body("content.correction.replacedId", is(id.toString()));
        scene.put(right, content).statusCode(200).body("version", is(0));
        scene.view(id)
                .body("strikeReason", is("日期登记有误"), "struckBy", notNullValue())
                .body("changeable", is(false), "content.firstDay", is("2026-10-12"));
        scene.read()
                .body("standing.cycle.lastOn", is("2026-10-15"))
                .body("inspections.id", contains(right.toString(), id.toString()));
        var late = scene.content("2026-09-01", "2026-09-02");
        late.put("correction", Map.of("replacedId", id, "reason", "再次更正"));
        scene.put(UUID.randomUUID(), late).statusCode(409).body("code", is("comprehensive.struck"));
    }

    @Test
    void a_correction_is_one_of_the_same_school() {
        var elsewhere = ComprehensiveScene.in(Caller.CHENGYANG).held("2026-10-12", "2026-10-14");
        var content = october();
        content.put("correction", Map.of("replacedId", elsewhere, "reason", "学校登记有误"));
        scene.put(id, content).statusCode(422).body("code", is("comprehensive.other-school"));
        scene.view(elsewhere).body("struckAt", nullValue());
    }

    @Test
    void what_was_struck_out_stays_and_makes_room() {
        scene.put(id, october()).statusCode(200);
        scene.put(UUID.randomUUID(), scene.content("2026-10-14", "2026-10-16"))
                .statusCode(409)
                .body("code", is("comprehensive.overlap"));
        scene.withdraw(id, 7).statusCode(409).body("code", is("stale"));
        scene.withdraw(id, 0).statusCode(200).body("strikeReason", is("误登"), "version", is(1));
        scene.withdraw(id, 1).statusCode(409).body("code", is("comprehensive.struck"));
        scene.held("2026-10-14", "2026-10-16");
        scene.people()
                .office()
                .request()
                .get("/api/comprehensive-inspections?schoolId=" + scene.school())
                .then()
                .body("items.struck", contains(false, true));
    }

    @Test
    void nothing_of_a_record_is_written_over_but_that_it_was_struck_out() {
        scene.put(id, october()).statusCode(200);
        assertThat(
                        Sql.number(
                                "select count(*) from information_schema.column_privileges where grantee = 'app_rt'"
                                        + " and table_name = 'comprehensive_inspection' and privilege_type = 'UPDATE'"
                                        + " and column_name not in ('version', 'struck_by', 'struck_name', 'struck_at', 'strike_reason')"))
                .isZero();
    }

    @Test
    void only_what_is_over_is_recorded_and_only_of_a_school_that_was_open() {
        scene.put(id, scene.content("2026-11-02", "2026-11-03"))
                .statusCode(422)
                .body("code", is("comprehensive.in-future"));
        scene.put(id, scene.content("2026-10-14", "2026-10-12")).statusCode(422).body("code", is("period-backwards"));
        var early = october();
        early.put("reportedOn", "2026-10-13");
        scene.put(id, early).statusCode(422).body("code", is("period-backwards"));
        Sql.run("update school set opened_on = '2026-10-13' where id = ?", scene.school());
        scene.put(id, october()).statusCode(422).body("code", is("comprehensive.school-not-open"));
        Sql.run(
                "update school set opened_on = null, state = 'CLOSED', closed_on = '2026-10-13' where id = ?",
                scene.school());
        scene.put(id, october()).statusCode(422).body("code", is("comprehensive.school-not-open"));
        scene.put(id, scene.content("2026-10-12", "2026-10-13")).statusCode(200);
    }

    @Test
    void inspectors_and_schools_only_read_and_strangers_see_nothing() {
        for (var reader :
                new Caller[] {scene.people().inspector(), scene.people().principal()}) {
            reader.request()
                    .body(october())
                    .put("/api/comprehensive-inspections/{id}", id)
                    .then()
                    .statusCode(403);
        }
        scene.put(id, october()).statusCode(200);
        Caller.office(Caller.QINGDAO)
                .request()
                .get("/api/comprehensive-inspections/{id}", id)
                .then()
                .statusCode(200)
                .body("changeable", is(false));
        Caller.office(Caller.QINGDAO)
                .request()
                .body(Map.of("version", 0, "reason", "误登"))
                .post("/api/comprehensive-inspections/{id}/withdrawal", id)
                .then()
                .statusCode(403);
        Caller.office(Caller.LAOSHAN)
                .request()
                .get("/api/comprehensive-inspections/{id}", id)
                .then()
                .statusCode(404);
        ComprehensiveScene.in(Caller.CHENGYANG)
                .people()
                .principal()
                .request()
                .get("/api/schools/{id}/comprehensive", scene.school())
                .then()
                .statusCode(404);
    }
}
