package org.dudao.person;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class MeResourceTest {

    @Test
    void the_office_learns_where_it_is_placed_and_what_it_may_do() {
        Caller.office(Caller.CHENGYANG)
                .request()
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("role", is("OFFICE"), "regionName", is("城阳区"), "regionCode", is("370214"))
                .body("permissions", hasItem("school:write"))
                .body("today", is("2026-11-02"));
    }

    @Test
    void somebody_without_a_placement_is_told_whom_to_ask() {
        Caller.unplaced()
                .request()
                .get("/api/me")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", is("not-placed"));
    }

    @Test
    void without_a_token_nothing_is_open() {
        RestAssured.get("/api/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", is("authentication-required"));
    }
}
