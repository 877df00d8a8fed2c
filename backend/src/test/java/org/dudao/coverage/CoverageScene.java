package org.dudao.coverage;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;

/** A school with its inspector in a county that has published its terms. Each has its own school. */
record CoverageScene(Scene people) {

    static CoverageScene in(int region) {
        terms(region, 2025, "2025-09-01", "2026-01-23", "2026-03-02", "2026-07-10");
        terms(region, 2026, "2026-09-01", "2027-01-22", "2027-02-22", "2027-07-09");
        return new CoverageScene(Scene.in(region));
    }

    private static void terms(int region, int year, String... days) {
        Sql.run(
                "insert into school_terms values (?, ?, 1, '校历', cast(? as date), cast(? as date), cast(? as date),"
                        + " cast(? as date), '2025-07-01') on conflict do nothing",
                region,
                year,
                days[0],
                days[1],
                days[2],
                days[3]);
    }

    UUID school() {
        return people.schoolId();
    }

    String name() {
        return people.office()
                .request()
                .get("/api/schools/{id}", school())
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }

    /** The record of a visit that is over, handed in today. */
    void visited(String day, Integer... matters) {
        var id = UUID.randomUUID();
        var record = people.visit();
        record.putAll(Map.of("visitedOn", day, "matters", matters));
        people.put(id, record).statusCode(200);
        people.submit(id, 0).statusCode(200);
    }

    /** @param binding whether the plan with the visit was approved */
    void planned(String day, boolean binding, Integer... matters) {
        var office = people.office();
        String plan = office.request()
                .body(Map.of("kind", "OCCASIONAL", "year", 2026, "title", "临时督导"))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Sql.run(
                "insert into planned_visit (id, version, region_id, plan_id, school_id, planned_on, half, inspector_ids,"
                        + " matters, binding) values (?, 0, ?, ?, ?, cast(? as date), 'MORNING', array[?], ?, ?)",
                UUID.randomUUID(),
                office.region(),
                UUID.fromString(plan),
                school(),
                day,
                people.inspectorId(),
                matters,
                binding);
    }

    ValidatableResponse read() {
        return people.office()
                .request()
                .get("/api/schools/{id}/coverage", school())
                .then()
                .statusCode(200);
    }

    /** The list of the inspector's schools, which is this one school. */
    ValidatableResponse listed(Caller caller, String more) {
        return caller.request()
                .get("/api/coverage?inspectorId=" + people.inspectorId() + more)
                .then()
                .statusCode(200);
    }

    ValidatableResponse summary() {
        return people.office()
                .request()
                .get("/api/coverage-summary?inspectorId=" + people.inspectorId())
                .then()
                .statusCode(200);
    }
}
