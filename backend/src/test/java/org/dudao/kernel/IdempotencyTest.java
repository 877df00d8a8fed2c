package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.local.LocalStack;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D-02: whoever lost an answer asks again under the same key. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class IdempotencyTest {

    private final Caller office = Caller.office(Caller.CHENGYANG);
    private final String key = UUID.randomUUID().toString();
    private final String number = "I" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    void a_repeat_is_answered_as_the_first_time_and_says_so() {
        var first = register(key, number);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        var second = register(key, number);
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", is("true"))
                .header("Location", is(first.header("Location")))
                .header("ETag", is(first.header("ETag")));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        register(key, number).then().statusCode(201);
        register(key, number + "b").then().statusCode(422).body("code", is("idempotency-key-reused"));
    }

    @Test
    void a_key_belongs_to_one_person() {
        register(key, number).then().statusCode(201);
        var other = Caller.office(Caller.LAOSHAN);
        other.request()
                .header("Idempotency-Key", key)
                .body(inspector(number))
                .post("/api/inspectors")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void what_was_refused_is_not_remembered() {
        register(UUID.randomUUID().toString(), number).then().statusCode(201);
        register(key, number).then().statusCode(409);
        register(key, number + "b").then().statusCode(201);
    }

    @Test
    void a_twin_still_at_work_is_waited_for_and_in_the_end_named() throws Exception {
        try (var twin = DriverManager.getConnection(System.getProperty(LocalStack.SUPERUSER_URL))) {
            atWork(twin);
            register(key, number).then().statusCode(409).body("code", is("idempotency-key-in-flight"));
            twin.rollback();
        }
        register(key, number).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_step_whose_answer_was_lost_is_told_apart_from_somebody_elses_change() {
        var scene = Scene.in(Caller.CHENGYANG);
        var id = scene.rectification();
        var signed = sign(scene, id, key);
        signed.then().statusCode(200).header("Idempotency-Replayed", nullValue());
        var again = sign(scene, id, key);
        again.then()
                .statusCode(200)
                .header("Idempotency-Replayed", is("true"))
                .header("ETag", is(signed.header("ETag")));
        assertThat(again.asString()).isEqualTo(signed.asString());
        sign(scene, id, UUID.randomUUID().toString()).then().statusCode(409).body("code", is("stale"));
    }

    @Test
    void a_key_for_another_case_is_another_request() {
        var scene = Scene.in(Caller.CHENGYANG);
        sign(scene, scene.rectification(), key).then().statusCode(200);
        sign(scene, scene.rectification(), key).then().statusCode(422).body("code", is("idempotency-key-reused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b"})
    void a_key_is_visible_ascii(String wanted) {
        register(wanted, number).then().statusCode(400).body("violations[0].field", is("Idempotency-Key"));
    }

    @Test
    void a_key_has_up_to_255_characters() {
        register("k".repeat(256), number).then().statusCode(400);
        register(
                        "k".repeat(191)
                                + UUID.randomUUID()
                                + UUID.randomUUID().toString().substring(8),
                        number)
                .then()
                .statusCode(201);
    }

    @Test
    void the_contract_names_the_key_wherever_it_is_taken() {
        Map<String, Map<String, Map<String, Object>>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/api/openapi")
                .path("paths");
        var posts = paths.values().stream()
                .map(path -> path.get("post"))
                .filter(Objects::nonNull)
                .toList();
        assertThat(posts).isNotEmpty().allSatisfy(post -> {
            var parameters = (List<Map<String, Object>>) post.get("parameters");
            assertThat(parameters).anySatisfy(parameter -> {
                assertThat(parameter).containsEntry("name", "Idempotency-Key").containsEntry("in", "header");
                assertThat((Map<String, Object>) parameter.get("schema"))
                        .containsEntry("minLength", 1)
                        .containsEntry("maxLength", 255);
            });
        });
    }

    private void atWork(Connection twin) throws SQLException {
        twin.setAutoCommit(false);
        try (var insert = twin.prepareStatement("insert into idempotency (person_id, key, digest) values (?, ?, '')")) {
            insert.setObject(1, office.person());
            insert.setString(2, key);
            insert.executeUpdate();
        }
    }

    private Response register(String key, String number) {
        return office.request()
                .header("Idempotency-Key", key)
                .body(inspector(number))
                .post("/api/inspectors");
    }

    private static Map<String, Object> inspector(String number) {
        return new HashMap<>(Map.of("number", number, "name", "张督学", "kind", "PART_TIME"));
    }

    private static Response sign(Scene scene, UUID id, String key) {
        return scene.principal()
                .request()
                .header("Idempotency-Key", key)
                .body(Map.of("version", 0))
                .post("/api/rectifications/{id}/receipt", id);
    }
}
