package org.dudao;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused with a problem document that names the field, whatever the operation. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BadInputTest {

    static final String SOMEBODY = """
            {"account": "%s", "name": "李建国", "role": "OFFICE", "validFrom": "2026-11-02"}""";

    final Caller office = Caller.office(Caller.CHENGYANG);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"2026-02-30\"",
                "20260230",
                "[2026,2,28]",
                "\"2026-02-28T10:00:00\"",
                "\"+99999-01-01\"",
                "\"infinity\"",
                "\"2026/02/28\"",
                "\"2025-02-29\"",
                "\"today\"",
                "true",
                "{}"
            })
    @DisplayName("N-01 to N-09: a date is a day of the calendar, written as such")
    void dates_are_strict(String date) {
        refused(post(SOMEBODY.formatted("li").replace("\"2026-11-02\"", date)), 400, "malformed-body")
                .body("violations[0].field", is("/validFrom"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "J-01 empty body||400|validation-failed",
                "J-02 null|null|400|validation-failed",
                "J-03 a list|[]|400|malformed-body",
                "J-04 trailing garbage|{\"account\":\"li\"} x|400|malformed-body",
                "J-05 doubled key|{\"account\":\"li\",\"account\":\"wang\"}|400|malformed-body",
                "J-06 unknown member|{\"account\":\"li\",\"colour\":\"red\"}|400|unknown-property",
                "J-07 server-owned member|{\"account\":\"li\",\"regionId\":1650}|400|unknown-property",
                "J-08 enum as number|{\"role\":0}|400|malformed-body",
                "J-08 enum in lower case|{\"role\":\"office\"}|400|malformed-body",
                "J-11 single quotes|{'account':'li'}|400|malformed-body",
                "J-23 polymorphic type|{\"@type\":\"java.lang.Runtime\"}|400|unknown-property",
                "N-16 number for text|{\"name\":7}|400|malformed-body",
                "T-01 NUL|{\"name\":\"a\\u0000b\"}|400|malformed-body",
                "T-02 lone surrogate|{\"name\":\"\\ud800\"}|400|malformed-body",
                "T-03 bidi override|{\"name\":\"a\\u202eb\"}|400|malformed-body",
                "T-08 only spaces|{\"account\":\"li\",\"name\":\"\\u3000 \",\"role\":\"OFFICE\",\"validFrom\":\"2026-11-02\"}|400|validation-failed",
            })
    void bodies_are_strict(String why, String body, int status, String code) {
        refused(post(body == null ? "" : body), status, code);
    }

    @Test
    @DisplayName("J-09 a body 33 levels deep is refused")
    void depth_is_bounded() {
        refused(post("{\"name\":" + "[".repeat(33) + "]".repeat(33) + "}"), 400, "malformed-body");
    }

    @Test
    @DisplayName("T-10 a name of 101 characters is too long")
    void length_is_bounded() {
        refused(post(SOMEBODY.formatted("li").replace("李建国", "李".repeat(101))), 400, "validation-failed")
                .body("violations[0].field", is("/name"));
    }

    @Test
    @DisplayName("J-15 a form is no JSON")
    void other_bodies_are_415() {
        given().auth()
                .oauth2(office.token())
                .contentType("application/x-www-form-urlencoded")
                .body("account=li")
                .post("/api/placements")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-5",
                "limit=201",
                "limit=2147483648",
                "limit=1.5",
                "limit=abc",
                "limit=",
                "sort=name",
                "sort=(select 1)",
                "sort=ACCOUNT;drop table person",
                "role=office",
                "cursor=abc",
                "cursor=e30",
                "limit=5&limit=6",
                "q=%00",
                "colour=red"
            })
    @DisplayName("I-h, I-j, I-l: paging, sorting and filters are a closed list")
    void parameters_are_strict(String query) {
        office.request()
                .urlEncodingEnabled(false)
                .get("/api/placements?" + query.replace(" ", "%20"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("traceId", notNullValue());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"abc", "0", "-1", "1-1-1-1-1", "%7B01a0a0a0-0000-7000-8000-000000000001%7D"})
    @DisplayName("I-d, I-e: what is no id is a bad request, not a missing page")
    void ids_are_strict(String id) {
        office.request()
                .urlEncodingEnabled(false)
                .get("/api/placements/" + id)
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"})
    @DisplayName("I-f an id that nobody has is not found")
    void unknown_ids_are_404(String id) {
        refused(office.request().get("/api/placements/" + id).then(), 404, "not-found");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"'", "\"", "--", "/*", ";", "\\", "$$", "%_%", "(a+)+$", "{ts}", "<script>"})
    @DisplayName("I-n, T-21: what is searched for is taken literally")
    void search_is_literal(String text) {
        office.request()
                .queryParam("q", text)
                .get("/api/placements")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    @DisplayName("A forgotten version is not version zero")
    void a_version_is_needed() {
        var id = created();
        refused(
                        office.request()
                                .body("{\"on\": \"2026-12-31\"}")
                                .post("/api/placements/" + id + "/end")
                                .then(),
                        400,
                        "malformed-body")
                .body("violations[0].field", is("/version"));
    }

    @Test
    void a_stale_version_and_a_foreign_tag_change_nothing() {
        var id = created();
        refused(end(id, 1, null), 409, "stale");
        refused(end(id, 0, "\"v7\""), 412, "precondition-failed");
        end(id, 0, "\"v0\"").statusCode(200).header("ETag", "\"v1\"");
    }

    @Test
    void what_the_reader_has_already_is_not_sent_again() {
        var id = created();
        office.request()
                .header("If-None-Match", "\"v0\"")
                .get("/api/placements/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    @DisplayName("J-19 an unknown path is a problem document, not a page")
    void unknown_paths_are_problems() {
        refused(office.request().get("/api/nothing-here").then(), 404, "not-found");
    }

    @Test
    @DisplayName("J-18 a method that is not offered is 405 and the answer says what is")
    void other_methods_are_405() {
        refused(office.request().delete("/api/placements").then(), 405, "method-not-allowed")
                .header("Allow", notNullValue());
    }

    @Test
    @DisplayName("J-16 XML cannot be had")
    void other_answers_are_406() {
        given().auth()
                .oauth2(office.token())
                .accept("application/xml")
                .get("/api/me")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    @DisplayName("B-12 a write on the cookie without our own header is another site's doing")
    void writes_without_the_mark_are_refused() {
        given().cookie("dudao", "of-a-signed-in-browser")
                .contentType("application/json")
                .body(SOMEBODY.formatted("li"))
                .post("/api/placements")
                .then()
                .statusCode(403)
                .body("code", is("csrf"));
    }

    @Test
    @DisplayName("K-03 a token that somebody else signed opens nothing")
    void forged_tokens_are_401() {
        var token = office.token();
        var forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        given().auth().oauth2(forged).get("/api/me").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void problems_speak_the_language_that_was_asked_for() {
        var path = "/api/placements/" + UUID.randomUUID();
        office.request()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get(path)
                .then()
                .body("title", is("Not found, or outside your area."));
        office.request().get(path).then().body("title", is("没有找到，或者不在您的管理范围内。"));
    }

    private String created() {
        return post(SOMEBODY.formatted("li-" + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse end(String id, int version, String tag) {
        var request = office.request().body("{\"version\": %d, \"on\": \"2026-12-31\"}".formatted(version));
        return (tag == null ? request : request.header("If-Match", tag))
                .post("/api/placements/" + id + "/end")
                .then();
    }

    private ValidatableResponse post(String body) {
        return office.request().body(body).post("/api/placements").then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code), "status", is(status), "title", notNullValue(), "traceId", notNullValue());
    }
}
