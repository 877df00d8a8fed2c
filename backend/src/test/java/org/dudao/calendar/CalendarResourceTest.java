package org.dudao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CalendarResourceTest {

    /** 济南市历下区: nobody else's tests count days here. */
    private static final int LIXIA =
            (int) Sql.number("select id from division where code = '370102' and level = 'COUNTY'");

    private static final int SHANDONG = 16;

    @Inject
    CalendarCache cache;

    private final Caller office = Caller.office(LIXIA);

    @AfterEach
    void only_the_nation_has_published() {
        Sql.run("delete from calendar_notice where region_id <> 1");
        cache.forget();
    }

    @Test
    void the_product_comes_with_the_notices_of_the_state_council() {
        year(office, 2026)
                .body("known", is(true))
                .body("days.findAll { it.kind == 'HOLIDAY' }.day", hasItem("2026-10-01"))
                .body("days.findAll { it.kind == 'WORKDAY' }.day", hasItem("2026-10-10"))
                .body("sources.regionName", is(List.of("中华人民共和国")))
                .body("own", nullValue());
    }

    @Test
    void a_year_that_nobody_has_published_is_unknown_until_the_office_enters_the_notice() {
        year(office, 2027).body("known", is(false)).body("days", hasSize(0));
        publish(office, 2027, null, notice("元旦", "2027-01-01", "2027-01-03", "2027-01-10"))
                .statusCode(200)
                .body("known", is(true))
                .body("days.day", is(List.of("2027-01-01", "2027-01-02", "2027-01-03", "2027-01-10")))
                .body("version", is(0));
    }

    @Test
    void a_nearer_division_knows_better_and_what_it_says_is_nobody_elses_business() {
        publish(Caller.office(SHANDONG), 2027, null, notice("元旦", "2027-01-01", "2027-01-03", "2027-01-10"));
        year(office, 2027).body("known", is(true)).body("sources.regionName", is(List.of("山东省")));
        publish(office, 2027, null, notice("台风停课", "2027-01-08", "2027-01-10"))
                .body("days.findAll { it.day == '2027-01-10' }.kind", is(List.of("HOLIDAY")))
                .body("days.day", hasItem("2027-01-01"))
                .body("sources.regionName", is(List.of("山东省", "历下区")));
        year(Caller.office(Caller.LAOSHAN), 2027)
                .body("days.day", not(hasItem("2027-01-08")))
                .body("days.findAll { it.day == '2027-01-10' }.kind", is(List.of("WORKDAY")));
    }

    @Test
    void publishing_again_repeats_the_version_seen() {
        publish(office, 2027, null, notice("元旦", "2027-01-01", "2027-01-03"));
        publish(office, 2027, null, notice("元旦", "2027-01-01", "2027-01-01"))
                .statusCode(409)
                .body("code", is("stale"));
        publish(office, 2027, 0, notice("元旦", "2027-01-01", "2027-01-01"))
                .statusCode(200)
                .body("days", hasSize(1))
                .body("version", is(1));
    }

    @Test
    void what_no_notice_could_say_is_refused() {
        publish(office, 2027, null, notice("元旦", "2028-01-01", "2028-01-03"))
                .statusCode(422)
                .body("code", is("calendar.other-year"));
        publish(office, 1999, null, notice("元旦", "1999-01-01", "1999-01-03")).statusCode(400);
    }

    @Test
    void only_the_office_publishes() {
        var scene = Scene.in(LIXIA);
        for (var other : List.of(scene.inspector(), scene.principal())) {
            publish(other, 2027, null, notice("元旦", "2027-01-01", "2027-01-03")).statusCode(403);
        }
    }

    @Test
    @DisplayName(
            "C7-03 a change of the calendar moves open deadlines only, shows them before, and tells those concerned")
    void open_deadlines_are_counted_again() {
        var scene = Scene.in(LIXIA);
        var open = scene.rectification();
        var decided = scene.rectification();
        scene.signed(decided);
        scene.reported(decided);
        scene.accepted(decided);
        assertThat(dueOn(scene, open)).isEqualTo("2026-11-23");
        var closure = notice("校舍检修", "2026-11-16", "2026-11-17");

        preview(closure)
                .statusCode(200)
                .body("moved.id", hasItem(open.toString()))
                .body("moved.id", not(hasItem(decided.toString())))
                .body("moved.newDueOn", everyItem(is("2026-11-25")));
        assertThat(dueOn(scene, open)).isEqualTo("2026-11-23");

        publish(office, 2026, null, closure).statusCode(200);
        scene.principal()
                .request()
                .get("/api/rectifications/{id}", open)
                .then()
                .body("due.dueOn", is("2026-11-25"))
                .body("due.originalDueOn", is("2026-11-23"))
                .body("due.skipped.name", hasItem("校舍检修"));
        assertThat(dueOn(scene, decided)).isEqualTo("2026-11-23");
        assertThat(Sql.number(
                        "select count(*) from timer where subject_id = ? and fire_at = timestamptz '2026-11-26 00:00+08'",
                        open))
                .isOne();
        for (var concerned : List.of(scene.principal(), scene.inspector())) {
            concerned
                    .request()
                    .get("/api/notifications")
                    .then()
                    .body("items.findAll { it.kind == 'RECTIFICATION_MOVED' }.subjectId", is(List.of(open.toString())))
                    .body("items.find { it.kind == 'RECTIFICATION_MOVED' }.words", containsString("2026年11月25日"));
        }
    }

    private static String dueOn(Scene scene, UUID rectification) {
        return scene.office()
                .request()
                .get("/api/rectifications/{id}", rectification)
                .then()
                .statusCode(200)
                .extract()
                .path("due.dueOn");
    }

    private static ValidatableResponse year(Caller caller, int year) {
        return caller.request().get("/api/calendar?year=" + year).then().statusCode(200);
    }

    private ValidatableResponse preview(Map<String, Object> notice) {
        return office.request().body(notice).post("/api/calendar/2026/preview").then();
    }

    private static ValidatableResponse publish(
            Caller caller, int year, @Nullable Integer version, Map<String, Object> notice) {
        var body = new HashMap<String, Object>();
        body.put("notice", notice);
        if (version != null) {
            body.put("version", version);
        }
        return caller.request().body(body).put("/api/calendar/" + year).then();
    }

    private static Map<String, Object> notice(String name, String first, String last, String... workdays) {
        return Map.of(
                "source",
                "放假通知",
                "holidays",
                List.of(Map.of("name", name, "first", first, "last", last)),
                "workdays",
                List.of(workdays));
    }
}
