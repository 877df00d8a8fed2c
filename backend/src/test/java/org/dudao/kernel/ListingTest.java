package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a list shows, it asks the database a few times and never once for each row. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ListingTest {

    private static final int MOST = 3;
    private static final int MOST_OF_THE_BOARD = 7;

    @Inject
    SessionFactory sessions;

    @Inject
    ObjectMapper json;

    /** Lists are found in the contract by their cursor. */
    @TestFactory
    Stream<DynamicTest> a_list_takes_a_few_statements_at_most() throws Exception {
        var world = World.create();
        var another = World.create();
        Stream.of(world, another).forEach(ListingTest::plan);
        return lists().map(path -> dynamicTest(path, () -> {
            var reader = reader(path, world);
            var address = path.replace("{id}", world.ids().get("school-import"));
            var rows = reader.request()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(rows.getList("items")).isNotEmpty();
            assertThat(Statements.of(sessions, () -> reader.request().get(address)))
                    .isBetween(1L, most(path));
        }));
    }

    @Test
    void the_board_takes_seven() {
        var office = World.create().office();
        assertThat(Statements.of(
                        sessions,
                        () -> office.request()
                                .get("/api/assignment-board")
                                .then()
                                .statusCode(200)))
                .isBetween(1L, (long) MOST_OF_THE_BOARD);
    }

    private Stream<String> lists() throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var contract = loader.getResourceAsStream("META-INF/quarkus-generated-openapi-doc.JSON")) {
            return json.readTree(contract).path("paths").properties().stream()
                    .filter(path -> isList(path.getValue().path("get")))
                    .map(Map.Entry::getKey);
        }
    }

    /** A file is the whole list at once. */
    private static boolean isList(JsonNode operation) {
        return operation.at("/responses/200/content").has("application/json")
                && StreamSupport.stream(operation.path("parameters").spliterator(), false)
                        .anyMatch(parameter -> parameter.path("name").asText().equals("cursor"));
    }

    /** The calendar is two of them, beside a setting that only plates have; coverage is worked out from all schools. */
    private static long most(String path) {
        return switch (path) {
            case "/api/plates" -> MOST + 1;
            case "/api/coverage" -> MOST_OF_THE_BOARD + 2;
            default -> MOST;
        };
    }

    private static Caller reader(String path, World world) {
        return switch (path) {
            case "/api/audit-records" -> Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
            case "/api/notifications" -> world.school();
            default -> world.office();
        };
    }

    /** A lesson that was observed, an emergency that was reported. */
    private static void observe(World world) {
        world.inspector()
                .request()
                .body(Map.of(
                        "schoolId", world.schoolId(),
                        "observedOn", "2026-11-02",
                        "className", "三（2）班",
                        "course", "数学",
                        "teacher", "王老师",
                        "stars", 4,
                        "evaluation", "目标明确"))
                .put("/api/lessons/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        world.inspector()
                .request()
                .body(Map.of(
                        "inspectionId",
                        UUID.randomUUID(),
                        "schoolId",
                        world.schoolId(),
                        "arrivedAt",
                        "09:10",
                        "text",
                        "一名学生受伤，已送医"))
                .put("/api/emergency-reports/" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    /** A list that was taken along, a draw, a comprehensive inspection, a plan with a visit, a draft, a proposal as it lies when its run is over, a school that was handed on. */
    private static void plan(World world) {
        var office = world.office();
        office.request().get("/api/school-sheet").then().statusCode(200);
        office.request()
                .body(Map.of("title", "抽查班级", "kind", "CLASSES", "schoolKinds", List.of(), "picks", 1))
                .post("/api/draws")
                .then()
                .statusCode(201);
        var plan = office.request()
                .body(Map.of("kind", "OCCASIONAL", "year", 2026, "title", "开学专项督导"))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        observe(world);
        office.request()
                .body(Map.of(
                        "schoolId", world.schoolId(),
                        "firstDay", "2026-10-12",
                        "lastDay", "2026-10-14",
                        "leader", "王秀英",
                        "conclusion", "办学规范"))
                .put("/api/comprehensive-inspections/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        Sql.run(
                "insert into planned_visit (id, version, region_id, plan_id, school_id, planned_on, half, inspector_ids,"
                        + " matters, binding) values (?, 0, ?, ?, ?, '2026-11-16', 'MORNING', array[?], array[1], true)",
                UUID.randomUUID(),
                office.region(),
                UUID.fromString(plan),
                world.schoolId(),
                world.inspectorId());
        office.request()
                .body(Map.of("title", "下学期调整", "effectiveOn", "2026-11-16", "moves", List.of()))
                .post("/api/assignment-drafts")
                .then()
                .statusCode(201);
        Sql.run(
                "insert into assignment_proposal (id, version, region_id, effective_on, state, started_by, started_name,"
                        + " started_at, allowed_seconds, seen_at, ended_at, stop_asked)"
                        + " values (?, 0, ?, '2026-11-16', 'DONE', ?, '陈华', now(), 45, now(), now(), false)",
                UUID.randomUUID(),
                office.region(),
                office.person());
        Sql.run(
                "insert into handover (id, version, region_id, school_id, former_id, next_id, begins_on, opened_on)"
                        + " values (?, 0, ?, ?, ?, ?, '2026-11-02', '2026-11-02')",
                UUID.randomUUID(),
                office.region(),
                world.schoolId(),
                world.inspectorId(),
                world.inspectorId());
    }
}
