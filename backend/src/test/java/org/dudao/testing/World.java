package org.dudao.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * One school's whole case, made over the API: assigned, visited, a finding, its rectification and a photo.
 *
 * @param ids one id of every kind of thing there is
 */
public record World(
        Caller office, Caller inspector, Caller school, UUID schoolId, UUID inspectorId, Map<String, String> ids) {

    private static final String VISIT = """
            {"schoolId": "%s", "visitedOn": "2026-11-02", "inspectorIds": ["%s"], "matters": [6],
             "methods": [{"method": "CAMPUS_WALK", "count": 1}],
             "problems": [{"id": "%s", "item": 6, "grade": "ORDINARY", "description": "消防通道堆放杂物",
                           "settledOnSpot": false}]}""";

    public static World create() {
        var schoolId = Given.school(Caller.CHENGYANG);
        var inspectorId = Given.inspector(Caller.CHENGYANG);
        var world = new World(
                Caller.office(Caller.CHENGYANG),
                Caller.inspector(Caller.CHENGYANG, inspectorId),
                Caller.school(Caller.CHENGYANG, schoolId),
                schoolId,
                inspectorId,
                new HashMap<>(Map.of("school", schoolId.toString(), "inspector", inspectorId.toString())));
        world.organise();
        world.appoint();
        world.visit();
        return world;
    }

    /** What must not appear in an answer to a stranger; colleagues of the same office may see an inspector's name. */
    public String[] traces(Caller stranger) {
        return ids.entrySet().stream()
                .filter(entry -> stranger.region() != Caller.CHENGYANG
                        || !entry.getKey().equals("inspector")
                                && !entry.getKey().equals("district"))
                .map(Map.Entry::getValue)
                .toArray(String[]::new);
    }

    private void organise() {
        var district = created(office.request()
                .body("{\"name\": \"第" + UUID.randomUUID().toString().substring(0, 6) + "督学责任区\"}")
                .post("/api/districts")
                .then());
        ids.put("district", district.extract().path("id"));
        var assignment = created(office.request()
                .body("{\"inspectorId\": \"%s\", \"schoolIds\": [\"%s\"], \"from\": \"2026-11-02\"}"
                        .formatted(inspectorId, schoolId))
                .post("/api/assignments")
                .then());
        ids.put("assignment", assignment.extract().path("items[0].id"));
        var list = "学校代码,学校名称,办学类型,办学性质\nW%s,新建小学,小学,公办\n"
                .formatted(UUID.randomUUID().toString().substring(0, 6));
        var checked = created(office.request()
                .contentType("text/csv")
                .body(list.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/school-imports?fileName=list.csv")
                .then());
        ids.put("school-import", checked.extract().path("id"));
    }

    private void appoint() {
        var recusal = created(office.request()
                .body("""
                        {"inspectorId": "%s", "schoolId": "%s", "ground": "OTHER", "from": "2026-11-02"}""".formatted(inspectorId, Given.school(Caller.CHENGYANG)))
                .post("/api/recusals")
                .then());
        ids.put("recusal", recusal.extract().path("id"));
        var appointment =
                created(office.request().body("""
                        {"need": "小学责任区缺一名督学", "kind": "PART_TIME"}""").post("/api/appointments").then());
        ids.put("appointment", appointment.extract().path("id"));
    }

    private void visit() {
        var id = newId();
        var path = "/api/inspections/" + id;
        inspector
                .request()
                .body(VISIT.formatted(schoolId, inspectorId, newId()))
                .put(path)
                .then()
                .statusCode(200);
        inspector
                .request()
                .body("{\"version\": 0}")
                .post(path + "/submission")
                .then()
                .statusCode(200);
        ids.put("inspection", id);
        var findings = office.request()
                .get("/api/findings?inspectionId=" + id)
                .then()
                .statusCode(200)
                .extract();
        ids.put("finding", findings.path("items[0].id"));
        ids.put("rectification", findings.path("items[0].rectificationId"));
        var photo = newId();
        school.request()
                .contentType("application/pdf")
                .body("%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .put("/api/files/" + photo + "?name=report.pdf")
                .then()
                .statusCode(201);
        ids.put("file", photo);
    }

    private static ValidatableResponse created(ValidatableResponse answer) {
        return answer.statusCode(201);
    }

    private static String newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
    }
}
