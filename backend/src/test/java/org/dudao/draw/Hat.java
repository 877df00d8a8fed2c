package org.dudao.draw;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;

/** A county of its own with its office, schools and inspectors: a pool is made of all that a division has. */
record Hat(Caller office, int region, List<UUID> schools, List<UUID> inspectors) {

    private static final AtomicInteger NEXT = new AtomicInteger();

    static Hat of(int schools, int inspectors) {
        var region = Integer.parseInt(
                Sql.texts("select id from division where level = 'COUNTY' order by id desc offset %d limit 1"
                                .formatted(NEXT.getAndIncrement()))
                        .getFirst());
        return new Hat(
                Caller.office(region),
                region,
                Stream.generate(() -> Given.school(region)).limit(schools).toList(),
                Stream.generate(() -> Given.inspector(region)).limit(inspectors).toList());
    }

    ValidatableResponse announce(Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("title", "秋季双随机督导", "kind", "SCHOOLS", "schoolKinds", List.of(), "picks", 2));
        body.putAll(more);
        return office.request().body(body).post("/api/draws").then();
    }

    String announced() {
        return announce(Map.of()).statusCode(201).extract().path("id");
    }

    /** @param more members beside the version that is there now */
    ValidatableResponse act(String id, String step, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("version", view(id).extract().path("version"));
        return office.request().body(body).post("/api/draws/" + id + "/" + step).then();
    }

    ValidatableResponse freeze(String id) {
        return act(id, "pool", Map.of("schools", List.of(), "inspectors", List.of(), "lots", List.of()));
    }

    ValidatableResponse draw(String id) {
        return act(id, "drawing", Map.of());
    }

    String drawn() {
        var id = announced();
        freeze(id).statusCode(200);
        draw(id).statusCode(200);
        return id;
    }

    ValidatableResponse view(String id) {
        return office.request().get("/api/draws/" + id).then().statusCode(200);
    }

    String code(String id) {
        return view(id).extract().path("code");
    }

    void recused(UUID inspector, UUID school) {
        office.request()
                .body(Map.of("inspectorId", inspector, "schoolId", school, "ground", "OTHER", "from", "2026-11-02"))
                .post("/api/recusals")
                .then()
                .statusCode(201);
    }

    void visited(UUID school, String day) {
        Sql.run(
                "insert into inspection (id, version, region_id, school_id, author_id, inspector_ids, state, visited_on,"
                        + " matters, methods, problems, submitted_at)"
                        + " values (?, 0, ?, ?, ?, array[gen_random_uuid()], 'SUBMITTED', ?::date, '{1}', '[]', '[]', now())",
                UUID.randomUUID(), region, school, office.person(), day);
    }

    /** The exclusions of a row as the office reads them. */
    static List<String> reasons(ValidatableResponse view, UUID id) {
        return view.extract().path("pool.rows.find { it.id == '%s' }.exclusions".formatted(id));
    }
}
