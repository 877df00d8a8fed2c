package org.dudao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PlacementResourceTest {

    final Caller office = Caller.office(Caller.CHENGYANG);
    final String account = "wang." + UUID.randomUUID();

    @Test
    void an_account_named_in_advance_becomes_the_person_at_its_first_sign_in() {
        place(account, "OFFICE", "").then().statusCode(201);
        var wang = new Caller(UUID.randomUUID(), account, Caller.CHENGYANG);
        wang.request().get("/api/me").then().statusCode(200).body("name", is("王秀英"));
        var impostor = new Caller(UUID.randomUUID(), account, Caller.CHENGYANG);
        impostor.request().get("/api/me").then().statusCode(403);
    }

    @Test
    void a_placement_that_ends_takes_effect_on_the_next_request() {
        var id = place(account, "OFFICE", "").then().statusCode(201).extract().<String>path("id");
        var wang = new Caller(UUID.randomUUID(), account, Caller.CHENGYANG);
        wang.request().get("/api/me").then().statusCode(200);
        Sql.run(
                "update placement set valid_from = '2020-01-01', valid_until = '2026-11-01' where id = ?",
                UUID.fromString(id));
        wang.request().get("/api/me").then().statusCode(403).body("code", is("not-placed"));
    }

    @Test
    void nobody_holds_two_posts_at_once() {
        place(account, "OFFICE", "").then().statusCode(201);
        place(account, "OFFICE", "").then().statusCode(409).body("code", is("placement.overlap"));
    }

    @Test
    void post_and_place_must_fit() {
        place(account, "SCHOOL", "").then().statusCode(422).body("code", is("placement.subject"));
    }

    @Test
    void a_school_of_the_county_next_door_is_unknown_here() {
        var foreign = Given.school(Caller.LAOSHAN);
        place(account, "SCHOOL", ", \"schoolId\": \"" + foreign + "\"")
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"));
        assertThat(Sql.number("select count(*) from person where account = ?", account))
                .isZero();
    }

    @Test
    void the_county_next_door_sees_nothing_of_it() {
        var id = place(account, "OFFICE", "").then().statusCode(201).extract().<String>path("id");
        var neighbour = Caller.office(Caller.LAOSHAN);
        neighbour.request().get("/api/placements/" + id).then().statusCode(404);
        neighbour
                .request()
                .get("/api/placements?limit=200")
                .then()
                .statusCode(200)
                .body("items.account", not(hasItem(account)));
        neighbour
                .request()
                .body("{\"version\": 0, \"on\": \"2026-12-31\"}")
                .post("/api/placements/" + id + "/end")
                .then()
                .statusCode(404);
    }

    @Test
    void the_city_reads_its_counties_and_changes_nothing_there() {
        var id = place(account, "OFFICE", "").then().statusCode(201).extract().<String>path("id");
        var city = Caller.office(Caller.QINGDAO);
        city.request().get("/api/placements/" + id).then().statusCode(200);
        city.request()
                .body("{\"version\": 0, \"on\": \"2026-12-31\"}")
                .post("/api/placements/" + id + "/end")
                .then()
                .statusCode(403)
                .body("code", is("read-only"));
    }

    @Test
    void an_inspector_may_not_place_people() {
        Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG))
                .request()
                .get("/api/placements")
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        Stream.of("a", "b", "c")
                .forEach(x -> place(account + "." + x, "OFFICE", "").then().statusCode(201));
        var first = office.request()
                .get("/api/placements?limit=2&q=" + account)
                .then()
                .extract();
        assertThat(first.<java.util.List<String>>path("items.account")).containsExactly(account + ".a", account + ".b");
        office.request()
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/api/placements?limit=2&q=" + account)
                .then()
                .statusCode(200)
                .body("items.account", is(java.util.List.of(account + ".c")), "nextCursor", is((String) null));
    }

    @Test
    void a_repeated_creation_answers_the_same_and_creates_once() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<String> creation = () -> office.request()
                .header("Idempotency-Key", key)
                .body(body(account, "OFFICE", ""))
                .post("/api/placements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var ids = threads.invokeAll(java.util.Collections.nCopies(20, creation)).stream()
                    .map(answer -> answer.resultNow())
                    .distinct();
            assertThat(ids).hasSize(1);
        }
        office.request()
                .header("Idempotency-Key", key)
                .body(body(account + ".x", "OFFICE", ""))
                .post("/api/placements")
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
    }

    private io.restassured.response.Response place(String account, String role, String more) {
        return office.request().body(body(account, role, more)).post("/api/placements");
    }

    private static String body(String account, String role, String more) {
        return """
                {"account": "%s", "name": "王秀英", "role": "%s", "validFrom": "2026-11-02"%s}""".formatted(account, role, more);
    }
}
