package org.dudao.inspector;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InspectorResourceTest {

    private final Caller office = Caller.office(Caller.CHENGYANG);

    private static Map<String, Object> registration() {
        var number = "N" + UUID.randomUUID().toString().substring(0, 8);
        return new HashMap<>(Map.of("number", number, "name", "于" + number, "kind", "PART_TIME"));
    }

    private ValidatableResponse create(Map<String, Object> registration) {
        return office.request().body(registration).post("/api/inspectors").then();
    }

    private String created(Map<String, Object> registration) {
        return create(registration).statusCode(201).extract().path("id");
    }

    @Test
    void the_office_registers_an_inspector_and_reads_them_back() {
        var wanted = registration();
        wanted.putAll(Map.of("phone", "13800000000", "termFrom", "2026-09-01", "termUntil", "2029-08-31"));
        var id = create(wanted)
                .statusCode(201)
                .header("Location", containsString("/api/inspectors/"))
                .body("state", is("IN_OFFICE"), "actions", contains("CHANGE", "LEAVE"), "workplace", nullValue())
                .extract()
                .<String>path("id");
        office.request()
                .get("/api/inspectors/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("number", is(wanted.get("number")), "phone", is("138****0000"))
                .body("termUntil", is("2029-08-31"), "version", is(0));
    }

    @Test
    void the_same_registration_sent_twice_is_one_inspector() {
        var wanted = registration();
        var key = UUID.randomUUID().toString();
        var first = office.request().header("Idempotency-Key", key).body(wanted).post("/api/inspectors");
        office.request()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/api/inspectors")
                .then()
                .statusCode(201)
                .body("id", is(first.<String>path("id")));
    }

    @Test
    @DisplayName("C2-10 a registration number is given once in a division")
    void a_number_is_taken_once_in_a_division() {
        var wanted = registration();
        created(wanted);
        create(wanted).statusCode(409).body("code", is("inspector.number-taken"), "title", is("这个督学编号已登记，请核对。"));
        Caller.office(Caller.LAOSHAN)
                .request()
                .body(wanted)
                .post("/api/inspectors")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("C2-09 a part-time term longer than three years is refused")
    void a_part_time_term_that_is_too_long_is_refused() {
        var wanted = registration();
        wanted.putAll(Map.of("termFrom", "2026-09-01", "termUntil", "2030-09-01"));
        create(wanted).statusCode(422).body("code", is("inspector.term-too-long"), "facts.years", is(3));
    }

    @Test
    void a_shapeless_registration_names_the_fields() {
        create(Map.of("number", " ", "name", "x".repeat(101), "kind", "PART_TIME"))
                .statusCode(400)
                .body("violations.field", contains("/name", "/number"));
        create(Map.of("number", "1", "name", "x", "kind", "GURU")).statusCode(400);
    }

    @Test
    void a_change_repeats_the_version_it_saw() {
        var wanted = registration();
        var id = created(wanted);
        wanted.putAll(Map.of("version", 0, "kind", "FULL_TIME", "phone", "0532-1"));
        office.request()
                .body(wanted)
                .put("/api/inspectors/" + id)
                .then()
                .statusCode(200)
                .body("kind", is("FULL_TIME"), "version", is(1));
        office.request()
                .body(wanted)
                .put("/api/inspectors/" + id)
                .then()
                .statusCode(409)
                .body("code", is("stale"));
    }

    @Test
    void who_has_left_is_listed_as_such_and_not_changed_any_more() {
        var wanted = registration();
        var id = created(wanted);
        var departure = Map.of("version", 0, "on", "2026-11-02");
        office.request()
                .body(departure)
                .post("/api/inspectors/" + id + "/departure")
                .then()
                .statusCode(200)
                .body("state", is("LEFT"), "actions", empty(), "version", is(1));
        office.request()
                .body(Map.of("version", 1, "on", "2026-11-03"))
                .post("/api/inspectors/" + id + "/departure")
                .then()
                .statusCode(409)
                .body("code", is("inspector.left"), "title", containsString("2026年11月2日"));
        var search = "/api/inspectors?q=" + wanted.get("number");
        office.request().get(search + "&state=LEFT").then().body("items.id", contains(id));
        office.request().get(search + "&state=IN_OFFICE").then().body("items", empty());
    }

    @Test
    @DisplayName("D6 rights end with the last day in office")
    void who_has_left_signs_in_no_longer() {
        var id = created(registration());
        var inspector = Caller.inspector(Caller.CHENGYANG, UUID.fromString(id));
        inspector.request().get("/api/me").then().statusCode(200);
        office.request()
                .body(Map.of("version", 0, "on", "2026-11-02"))
                .post("/api/inspectors/" + id + "/departure")
                .then()
                .statusCode(200);
        inspector.request().get("/api/me").then().statusCode(403).body("code", is("not-placed"));
    }

    @Test
    void a_departure_comes_after_the_appointment() {
        var wanted = registration();
        wanted.put("termFrom", "2026-09-01");
        var id = created(wanted);
        office.request()
                .body(Map.of("version", 0, "on", "2026-08-31"))
                .post("/api/inspectors/" + id + "/departure")
                .then()
                .statusCode(422)
                .body("code", is("period-backwards"));
    }

    @Test
    void the_list_pages_by_number_and_filters_by_kind() {
        var mark = "P" + UUID.randomUUID().toString().substring(0, 6);
        for (var i = 1; i <= 3; i++) {
            var wanted = registration();
            wanted.putAll(Map.of("number", mark + i, "kind", i == 2 ? "FULL_TIME" : "INVITED"));
            created(wanted);
        }
        var url = "/api/inspectors?sort=NUMBER&limit=2&q=" + mark;
        var cursor = office.request()
                .get(url)
                .then()
                .body("items.number", contains(mark + 1, mark + 2))
                .extract()
                .<String>path("nextCursor");
        office.request()
                .get(url + "&cursor=" + cursor)
                .then()
                .body("items.number", contains(mark + 3), "nextCursor", nullValue());
        office.request().get(url + "&kind=FULL_TIME").then().body("items.number", contains(mark + 2));
    }

    @Test
    void the_county_next_door_sees_nothing_and_the_city_only_reads() {
        var wanted = registration();
        var id = created(wanted);
        var neighbour = Caller.office(Caller.LAOSHAN);
        neighbour.request().get("/api/inspectors/" + id).then().statusCode(404);
        neighbour
                .request()
                .get("/api/inspectors?q=" + wanted.get("number"))
                .then()
                .body("items", empty());
        var city = Caller.office(Caller.QINGDAO);
        city.request().get("/api/inspectors/" + id).then().statusCode(200).body("actions", empty());
        wanted.put("version", 0);
        city.request()
                .body(wanted)
                .put("/api/inspectors/" + id)
                .then()
                .statusCode(403)
                .body("code", is("read-only"));
    }

    @Test
    void an_inspector_reads_the_register_and_a_school_does_not() {
        var id = created(registration());
        var inspector = Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG));
        inspector.request().get("/api/inspectors/" + id).then().statusCode(200).body("actions", not(hasItem("CHANGE")));
        inspector.request().body(registration()).post("/api/inspectors").then().statusCode(403);
        Caller.school(Caller.CHENGYANG, Given.school(Caller.CHENGYANG))
                .request()
                .get("/api/inspectors")
                .then()
                .statusCode(403);
    }
}
