package org.dudao;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every list and every view that the contract offers, asked by those who must see nothing of one school's case. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ScopeTest {

    /** Reads that are the same for everybody or about the caller alone. */
    static final Set<String> PUBLIC_KNOWLEDGE = Set.of(
            "/api/me", "/api/divisions", "/api/calendar", "/api/school-import-template", "/api/notifications/count");

    @TestFactory
    Stream<DynamicTest> strangers_find_nothing_in_any_list_or_under_any_id() {
        var world = World.create();
        var strangers = Map.of(
                "the office next door", Caller.office(Caller.LAOSHAN),
                "another school", Caller.school(Caller.CHENGYANG, Given.school(Caller.CHENGYANG)),
                "an inspector of other schools", Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG)));
        return strangers.entrySet().stream()
                .flatMap(stranger -> reads().map(path -> DynamicTest.dynamicTest(
                        stranger.getKey() + " reads " + path, () -> seesNothing(stranger.getValue(), path, world))));
    }

    @Test
    void those_whom_it_concerns_see_it() {
        var world = World.create();
        for (var caller : List.of(world.office(), world.inspector(), world.school())) {
            caller.request()
                    .get("/api/rectifications/" + world.ids().get("rectification"))
                    .then()
                    .statusCode(200);
            assertThat(caller.request().get("/api/rectifications?limit=200").asString())
                    .contains(world.ids().get("rectification"));
        }
    }

    private static void seesNothing(Caller stranger, String path, World world) {
        if (path.contains("{")) {
            for (var id : world.traces(stranger)) {
                assertThat(stranger.request()
                                .get(path.replaceAll("\\{\\w+}", id))
                                .statusCode())
                        .as(path + " with " + id)
                        .isIn(403, 404);
            }
        } else {
            var answer = stranger.request().get(path);
            assertThat(answer.statusCode()).isIn(200, 403);
            assertThat(answer.asString()).doesNotContain(world.traces(stranger));
        }
    }

    private static Stream<String> reads() {
        JsonPath contract = RestAssured.given()
                .accept("application/json")
                .get("/api/openapi")
                .jsonPath();
        Map<String, Map<String, ?>> paths = contract.getMap("paths");
        var reads = new TreeSet<String>();
        paths.forEach((path, operations) -> {
            if (operations.containsKey("get") && !PUBLIC_KNOWLEDGE.contains(path)) {
                reads.add(path);
            }
        });
        assertThat(reads).hasSizeGreaterThan(20);
        return reads.stream();
    }
}
