package org.dudao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AccessResourceTest {

    static final Map<String, String> PATHS = Map.of(
            "school", "/api/schools/",
            "inspector", "/api/inspectors/",
            "district", "/api/districts/",
            "inspection", "/api/inspections/",
            "finding", "/api/findings/",
            "rectification", "/api/rectifications/",
            "file", "/api/files/");

    final Caller security = Caller.administrator(Caller.CHENGYANG, "SECURITY_ADMIN");

    /** The explanation is worth something because it says what the wall does, for everybody and everything. */
    @TestFactory
    Stream<DynamicTest> what_is_explained_is_what_is_answered() {
        var world = World.create();
        var people = Map.of(
                "the office", world.office(),
                "the inspector", world.inspector(),
                "the school", world.school(),
                "another school", Caller.school(Caller.CHENGYANG, Given.school(Caller.CHENGYANG)),
                "another inspector", Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG)),
                "an administrator", Caller.administrator(Caller.CHENGYANG, "SYSTEM_ADMIN"));
        return people.entrySet().stream()
                .flatMap(person -> PATHS.entrySet().stream()
                        .map(thing -> DynamicTest.dynamicTest(person.getKey() + " and the " + thing.getKey(), () -> {
                            var id = world.ids().get(thing.getKey());
                            var seen = person.getValue()
                                            .request()
                                            .accept("*/*")
                                            .get(thing.getValue() + id)
                                            .statusCode()
                                    == 200;
                            explain(security, person.getValue(), id)
                                    .body("granted", is(seen), "kind", is(thing.getKey()));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> plans_and_checklists_are_explained_as_they_are_answered() {
        var region = Caller.CHENGYANG;
        var office = Caller.office(region);
        var inspectorId = Given.inspector(region);
        var people = Map.of(
                "the office", office,
                "whose own it is", Caller.inspector(region, inspectorId),
                "another inspector", Caller.inspector(region, Given.inspector(region)),
                "a school", Caller.school(region, Given.school(region)),
                "an administrator", Caller.administrator(region, "SYSTEM_ADMIN"));
        var plan = Map.<String, Object>of("kind", "OCCASIONAL", "year", 2026, "title", "临时计划");
        var things = Map.of(
                "an office's plan", "plans/" + begun(office, "plans", plan),
                "an inspector's plan", "plans/" + begun(people.get("whose own it is"), "plans", plan),
                "a draft of a checklist",
                        "checklists/"
                                + begun(
                                        office,
                                        "checklists",
                                        Map.of("title", "草稿", "kinds", List.of("PRIMARY"), "matters", List.of())),
                "a checklist of the nation",
                        "checklists/"
                                + Sql.texts("select id from checklist where region_id = 1 limit 1")
                                        .getFirst());
        return people.entrySet().stream()
                .flatMap(person -> things.entrySet().stream()
                        .map(thing -> DynamicTest.dynamicTest(person.getKey() + " and " + thing.getKey(), () -> {
                            var seen = person.getValue()
                                            .request()
                                            .get("/api/" + thing.getValue())
                                            .statusCode()
                                    == 200;
                            var path = thing.getValue().split("/");
                            explain(security, person.getValue(), path[1])
                                    .body("granted", is(seen), "kind", is(path[0].replaceAll("s$", "")));
                        })));
    }

    private static String begun(Caller by, String what, Map<String, Object> body) {
        return by.request()
                .body(body)
                .post("/api/" + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void the_way_is_told_in_words_and_tells_nothing_of_the_thing() {
        var world = World.create();
        explain(security, world.inspector(), world.ids().get("rectification"))
                .body("permission", is("rectification:read"))
                .body("steps.code", contains("account", "placement", "permission", "region", "school.INSPECTOR"))
                .body("steps.holds", contains(true, true, true, true, true))
                .body("steps.words", hasItems("这所学校今天分配给此人负责。", "责任督学这一身份可以查看整改事项。"));
        var school = Sql.texts("select name from school where id = '" + world.schoolId() + "'")
                .getFirst();
        assertThat(explain(security, world.school(), world.ids().get("rectification"))
                        .extract()
                        .asString())
                .doesNotContain(school, "消防通道");
    }

    @Test
    void it_stops_at_the_first_condition_that_does_not_hold() {
        var world = World.create();
        var other = Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG));
        explain(security, other, world.ids().get("rectification"))
                .body("steps[-1].code", is("school.INSPECTOR"), "steps[-1].holds", is(false));
        Sql.run("update placement set valid_until = '2026-10-01' where person_id = ?", other.person());
        explain(security, other, world.ids().get("rectification"))
                .body("steps[-1].code", is("placement"), "steps[-1].holds", is(false));
        Sql.run("update person set state = 'DISABLED' where id = ?", other.person());
        explain(security, other, world.ids().get("rectification")).body("steps.code", contains("account"));
    }

    @Test
    void nothing_of_another_office_is_told_and_only_some_may_ask() {
        var world = World.create();
        var neighbour = Caller.office(Caller.LAOSHAN);
        var path = "/api/accounts/%s/access/%s";
        var thing = world.ids().get("rectification");
        neighbour
                .request()
                .get(path.formatted(neighbour.person(), thing))
                .then()
                .statusCode(404);
        neighbour
                .request()
                .get(path.formatted(world.school().person(), thing))
                .then()
                .statusCode(404);
        world.office()
                .request()
                .get(path.formatted(world.school().person(), UUID.randomUUID()))
                .then()
                .statusCode(404);
        for (var caller : List.of(world.school(), Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN"))) {
            caller.request()
                    .get(path.formatted(world.school().person(), thing))
                    .then()
                    .statusCode(403);
        }
    }

    private static io.restassured.response.ValidatableResponse explain(Caller by, Caller whom, String thing) {
        return by.request()
                .get("/api/accounts/" + whom.person() + "/access/" + thing)
                .then()
                .statusCode(200);
    }
}
