package org.dudao.edge;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I-o and decisions 4.6: versions in bodies, tags in headers, and answers that are spared. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ConditionalRequestTest {

    final Caller office = Caller.office(Caller.CHENGYANG);

    @Test
    @DisplayName("A forgotten version is not version zero")
    void a_version_is_needed() {
        office.request()
                .body("{\"on\": \"2026-12-31\"}")
                .post("/api/placements/" + created() + "/end")
                .then()
                .statusCode(400)
                .body("code", is("malformed-body"), "violations[0].field", is("/version"));
    }

    @ParameterizedTest(name = "If-Match: {0}")
    @ValueSource(strings = {"\"v7\"", "W/\"v0\"", "\"v1\", \"v2\"", "v0", "\"x\"", "\"\""})
    void a_tag_of_another_version_changes_nothing(String tag) {
        refused(end(created(), 0, tag), 412, "precondition-failed");
    }

    @ParameterizedTest(name = "If-Match: {0}")
    @ValueSource(strings = {"\"v0\"", "*", "\"v7\", \"v0\""})
    void a_tag_of_this_version_lets_pass(String tag) {
        end(created(), 0, tag).statusCode(200).header("ETag", "\"v1\"");
    }

    @Test
    void a_stale_version_changes_nothing() {
        refused(end(created(), 1, "*"), 409, "stale");
    }

    @Test
    void what_the_reader_has_already_is_not_sent_again() {
        var path = "/api/placements/" + created();
        office.request().header("If-None-Match", "\"v0\"").get(path).then().statusCode(304);
        office.request()
                .header("If-None-Match", "\"v6\"")
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
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
        office.request()
                .header("Accept-Language", "???")
                .get("/nothing.here")
                .then()
                .body("title", not("Not found, or outside your area."));
    }

    private String created() {
        return office.request()
                .body("{\"account\": \"li-%s\", \"name\": \"李建国\", \"role\": \"OFFICE\", \"validFrom\": \"2026-11-02\"}"
                        .formatted(UUID.randomUUID()))
                .post("/api/placements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse end(String id, int version, String tag) {
        return office.request()
                .body("{\"version\": %d, \"on\": \"2026-12-31\"}".formatted(version))
                .header("If-Match", tag)
                .post("/api/placements/" + id + "/end")
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).contentType("application/problem+json").body("code", is(code));
    }
}
