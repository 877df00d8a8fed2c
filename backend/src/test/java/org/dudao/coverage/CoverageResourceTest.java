package org.dudao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sheets;
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
class CoverageResourceTest {

    /** 青岛市平度市, where no other test publishes terms. */
    private static final int PINGDU = 1655;

    @Inject
    SessionFactory sessions;

    @Inject
    TestClock clock;

    private final CoverageScene scene = CoverageScene.in(PINGDU);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    private Caller office() {
        return scene.people().office();
    }

    @Test
    @DisplayName(
            "C5-01 C5-02 C5-03 a school that nobody visited: what is lost, what lacks, and until when it can be done")
    void a_school_that_nobody_visited() {
        scene.listed(office(), "")
                .body("items", hasSize(1), "items[0].visits", is(0))
                .body("items[0].missed", is(9), "items[0].lostOn", is("2026-01-22"))
                .body("items[0].next.duty", is("MONTH"), "items[0].next.rule", is("C5-02"))
                .body("items[0].next.number", is(11), "items[0].next.lastDay", is("2026-11-30"))
                .body("items[0].next.state", is("OPEN"), "items[0].next.severity", is("WARN"))
                .body("items[0].next.words", containsString("补足的最后一天是2026年11月30日（C5-02）"))
                .body("items[0].months.month", contains(1, 3, 4, 5, 6, 9, 10, 11, 12))
                .body("items[0].months.state", hasItem("AHEAD"))
                .body("items[0].mattersLeft", hasSize(8));
        scene.read()
                .body("duties.findAll { it.duty == 'TERM' }.state", contains("MISSED", "MISSED", "OPEN"))
                .body("duties.findAll { it.duty == 'TERM' }[2].lastDay", is("2027-01-21"))
                .body("duties.find { it.duty == 'MATTERS' }.lastDay", is("2026-12-31"));
    }

    @Test
    @DisplayName("C1-08 C5-02 a county that begins today has missed nothing")
    void nothing_counts_before_somebody_answers() {
        Sql.run("update assignment set valid_from = date '2026-11-02' where school_id = ?", scene.school());
        scene.listed(office(), "")
                .body("items[0].missed", is(0), "items[0].next.duty", is("MONTH"), "items[0].next.number", is(11))
                .body("items[0].months.findAll { it.month < 11 }.state.unique()", contains("UNCOUNTED"));
        scene.listed(office(), "&duty=MONTH&state=UNCOUNTED").body("items", hasSize(1));
        scene.summary().body("missed", is(0), "periods.find { it.duty == 'MONTH' && it.number == 9 }.uncounted", is(1));
        scene.read()
                .body("duties.find { it.state == 'UNCOUNTED' }.words", containsString("未起算，已入校0次"))
                .body("duties.find { it.duty == 'MATTERS' }.words", containsString("应督导1项"));
    }

    @Test
    @DisplayName("C5-02 from seven days before the last school day on the gap is urgent")
    void a_gap_becomes_urgent() {
        clock.set(LocalDate.of(2026, 11, 23));
        scene.listed(office(), "").body("items[0].next.state", is("URGENT"));
        scene.summary()
                .body("open", is(1), "worst.schoolId", is(scene.school().toString()))
                .body("periods.find { it.duty == 'MONTH' && it.number == 11 }.urgent", is(1));
    }

    @Test
    @DisplayName("C5-02 C5-03 submitted visits count with their matters, visits of approved plans are forecast")
    void visits_count_and_plans_are_forecast() {
        scene.visited("2026-11-02", 6, 7);
        scene.planned("2026-12-08", true, 1, 2);
        scene.planned("2026-12-09", false, 3, 4);
        scene.listed(office(), "")
                .body("items[0].visits", is(1), "items[0].mattersLeft", contains(3, 4, 5, 8))
                .body("items[0].months.find { it.month == 11 }.state", is("MET"))
                .body("items[0].months.find { it.month == 12 }.state", is("PLANNED"))
                .body("items[0].next.duty", is("MATTERS"), "items[0].next.gap", is(4));
        scene.read()
                .body("done.on", contains("2026-11-02"), "done[0].matters", contains(6, 7))
                .body("planned.on", contains("2026-12-08"))
                .body("duties.findAll { it.duty == 'TERM' }[2].state", is("PLANNED"))
                .body("duties.findAll { it.duty == 'TERM' }[2].words", containsString("按计划可以完成（C5-01）"));
    }

    @Test
    void a_draft_of_a_record_counts_for_nothing() {
        scene.people().put(UUID.randomUUID(), scene.people().visit()).statusCode(200);
        scene.listed(office(), "").body("items[0].visits", is(0));
    }

    @Test
    @DisplayName("C5-01 how many visits a term asks for is a setting of the division")
    void visits_in_a_term_are_a_setting() {
        var there = CoverageScene.in(1645);
        Sql.run(
                "insert into setting values (1645, 'coverage.visits-per-term', 4, date '2020-01-01') on conflict do nothing");
        there.read().body("duties.findAll { it.duty == 'TERM' }.due", contains(4, 4, 4));
    }

    @Test
    void the_list_is_filtered_by_a_duty_and_how_a_school_stands_with_it() {
        scene.visited("2026-11-02", 6);
        for (var found : List.of("&duty=MONTH&state=MET", "&state=MISSED", "&duty=TERM&open=true", "&sort=LOST")) {
            scene.listed(office(), found)
                    .body("items.schoolId", contains(scene.school().toString()));
        }
        for (var other : List.of("&duty=MONTH&open=true", "&state=URGENT", "&q=没有这所学校", "&year=2027&state=MISSED")) {
            scene.listed(office(), other).body("items", empty());
        }
        office().request()
                .get("/api/coverage?districtId=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void the_schools_of_a_page_are_asked_for_at_once() {
        var other = CoverageScene.in(PINGDU).school();
        var page = "/api/coverage?sort=CODE&schoolIds=" + scene.school() + ",";
        office().request()
                .get(page + other)
                .then()
                .statusCode(200)
                .body("items.schoolId", contains(scene.school().toString(), other.toString()));
        office().request().get(page + UUID.randomUUID()).then().body("items", hasSize(1));
        office().request().get(page + "7").then().statusCode(400);
        office().request()
                .get("/api/coverage?schoolIds=" + String.join(",", Collections.nCopies(51, "" + other)))
                .then()
                .statusCode(400);
    }

    @Test
    void the_next_page_begins_where_this_one_ends() {
        var inspector = scene.people().inspectorId();
        for (var i = 0; i < 4; i++) {
            Given.assigned(PINGDU, Given.school(PINGDU), inspector);
        }
        scene.visited("2026-11-02", 1);
        var whole = scene.listed(office(), "").extract().<List<String>>path("items.schoolId");
        assertThat(whole).hasSize(5).endsWith(scene.school().toString());
        var first = scene.listed(office(), "&limit=3").body("nextCursor", notNullValue());
        var rest = scene.listed(office(), "&limit=3&cursor=" + first.extract().path("nextCursor"))
                .body("nextCursor", nullValue());
        assertThat(first.extract().<List<String>>path("items.schoolId")).isEqualTo(whole.subList(0, 3));
        assertThat(rest.extract().<List<String>>path("items.schoolId")).isEqualTo(whole.subList(3, 5));
    }

    @Test
    void the_head_says_what_the_list_shows() {
        scene.summary()
                .body("schools", is(1), "open", is(1), "missed", is(1), "termsKnown", is(true), "year", is(2026))
                .body("periods.findAll { it.duty == 'TERM' }", hasSize(3))
                .body("worst.next.lastDay", equalTo("2026-11-30"));
    }

    @Test
    void the_list_is_taken_along_as_it_is_seen() {
        scene.visited("2026-11-02", 1);
        var sheet = Sheets.at(
                office().request(),
                "/api/coverage-sheet?duty=MONTH&inspectorId=" + scene.people().inspectorId());
        assertThat(sheet.getFirst()).containsExactly("入校覆盖");
        assertThat(sheet.get(3).getFirst()).startsWith("筛选：年度：2026、责任督学：督学").endsWith("要求：每月入校");
        assertThat(sheet.getLast()).contains("1", "9", "2026-12-31", "2 3 4 5 6 7 8", "已完成", "已错过", "未到");
    }

    @Test
    void an_inspector_sees_their_schools_and_a_school_sees_none() {
        scene.people()
                .inspector()
                .request()
                .get("/api/coverage")
                .then()
                .statusCode(200)
                .body("items.schoolId", contains(scene.school().toString()));
        scene.people().principal().request().get("/api/coverage").then().statusCode(403);
        var other = CoverageScene.in(PINGDU);
        scene.people()
                .inspector()
                .request()
                .get("/api/schools/{id}/coverage", other.school())
                .then()
                .statusCode(404);
    }

    @Test
    void questions_do_not_grow_with_the_schools() {
        var all = "/api/coverage?limit=200";
        office().request().get(all).then().statusCode(200);
        var few = statements(all);
        for (var i = 0; i < 20; i++) {
            Given.school(PINGDU);
        }
        assertThat(statements(all)).isEqualTo(few).isLessThanOrEqualTo(9);
        assertThat(statements("/api/schools/" + scene.school() + "/coverage")).isLessThanOrEqualTo(6);
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> office().request().get(path).then().statusCode(200));
    }
}
