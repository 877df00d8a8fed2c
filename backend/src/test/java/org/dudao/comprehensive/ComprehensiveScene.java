package org.dudao.comprehensive;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Sql;

/** A school with its people, and what an office records of its comprehensive inspections and its principal. */
record ComprehensiveScene(Scene people) {

    static ComprehensiveScene in(int region) {
        return new ComprehensiveScene(Scene.in(region));
    }

    UUID school() {
        return people.schoolId();
    }

    Map<String, Object> content(String firstDay, String lastDay) {
        return new HashMap<>(Map.of(
                "schoolId",
                school(),
                "firstDay",
                firstDay,
                "lastDay",
                lastDay,
                "leader",
                "王秀英",
                "conclusion",
                "办学规范，档案有待完善"));
    }

    ValidatableResponse put(UUID id, Map<String, Object> content) {
        return people.office()
                .request()
                .body(content)
                .put("/api/comprehensive-inspections/{id}", id)
                .then();
    }

    UUID held(String firstDay, String lastDay) {
        var id = UUID.randomUUID();
        put(id, content(firstDay, lastDay)).statusCode(200);
        return id;
    }

    ValidatableResponse withdraw(UUID id, int version) {
        return people.office()
                .request()
                .body(Map.of("version", version, "reason", "误登"))
                .post("/api/comprehensive-inspections/{id}/withdrawal", id)
                .then();
    }

    ValidatableResponse view(UUID id) {
        return people.office()
                .request()
                .get("/api/comprehensive-inspections/{id}", id)
                .then()
                .statusCode(200);
    }

    /** A principal in office from that day on. */
    void principal(String name, String from, String until) {
        var body = new HashMap<String, Object>(Map.of("role", "PRINCIPAL", "name", name, "rank", "HEAD", "from", from));
        if (!until.isEmpty()) {
            body.put("termUntil", until);
        }
        people.office()
                .request()
                .body(body)
                .put("/api/schools/{id}/contacts/{contact}", school(), UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    ValidatableResponse read() {
        return people.office()
                .request()
                .get("/api/schools/{id}/comprehensive", school())
                .then()
                .statusCode(200);
    }

    /** The list of the inspector's schools, which is this one school. */
    ValidatableResponse listed(String more) {
        return people.office()
                .request()
                .get("/api/comprehensive-standings?inspectorId=" + people.inspectorId() + more)
                .then()
                .statusCode(200);
    }

    long told(String kind) {
        return Sql.number(
                "select count(*) from notification where subject_id = ? and kind = ? and person_id = ?",
                school(),
                "COMPREHENSIVE_" + kind,
                people.office().person());
    }
}
