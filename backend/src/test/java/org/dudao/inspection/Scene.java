package org.dudao.inspection;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.TestClock;

/** A school with its people, on which visits, findings and rectifications are tried out. Each has its own. */
public record Scene(UUID schoolId, UUID inspectorId, Caller inspector, Caller principal, Caller office) {

    public static Scene in(int region) {
        var school = Given.school(region);
        var inspector = Given.inspector(region);
        Given.assigned(region, school, inspector);
        return new Scene(
                school,
                inspector,
                Caller.inspector(region, inspector),
                Caller.school(region, school),
                Caller.office(region));
    }

    /** A complete record of a visit today; a test changes what it is about. */
    @SafeVarargs
    public final Map<String, Object> visit(Map<String, Object>... problems) {
        var body = new HashMap<String, Object>();
        body.put("schoolId", schoolId);
        body.put("visitedOn", TestClock.MONDAY.toString());
        body.put("inspectorIds", List.of(inspectorId));
        body.put("matters", List.of(6));
        body.put("methods", List.of(Map.of("method", "CAMPUS_WALK", "count", 1)));
        body.put("problems", new ArrayList<>(List.of(problems)));
        return body;
    }

    public static Map<String, Object> problem(String grade) {
        var problem = new HashMap<String, Object>();
        problem.put("id", UUID.randomUUID());
        problem.put("item", 6);
        problem.put("grade", grade);
        problem.put("description", "消防通道被杂物堵塞");
        problem.put("settledOnSpot", false);
        return problem;
    }

    public ValidatableResponse put(UUID id, Map<String, Object> body) {
        return inspector.request().body(body).put("/api/inspections/{id}", id).then();
    }

    public ValidatableResponse submit(UUID id, int version) {
        return inspector
                .request()
                .body(Map.of("version", version))
                .post("/api/inspections/{id}/submission", id)
                .then();
    }

    /** The id of a submitted visit. */
    @SafeVarargs
    public final UUID submitted(Map<String, Object>... problems) {
        var id = UUID.randomUUID();
        put(id, visit(problems)).statusCode(200);
        submit(id, 0).statusCode(200);
        return id;
    }

    /** The id of the rectification that was ordered for one problem. */
    public UUID rectification(Map<String, Object> problem) {
        submitted(problem);
        return UUID.fromString(office.request()
                .get("/api/findings/{id}", problem.get("id"))
                .then()
                .statusCode(200)
                .extract()
                .path("rectificationId"));
    }

    public UUID rectification() {
        return rectification(problem("ORDINARY"));
    }

    /** Does something with a rectification in its newest version. */
    public static ValidatableResponse act(Caller caller, UUID rectification, String act, Map<String, Object> more) {
        int version = caller.request()
                .get("/api/rectifications/{id}", rectification)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        var body = new HashMap<>(more);
        body.put("version", version);
        return caller.request()
                .body(body)
                .post("/api/rectifications/{id}/" + act, rectification)
                .then();
    }

    public ValidatableResponse signed(UUID rectification) {
        return act(principal, rectification, "receipt", Map.of());
    }

    public ValidatableResponse reported(UUID rectification, UUID... files) {
        return act(principal, rectification, "report", Map.of("text", "通道已清理", "fileIds", List.of(files)));
    }

    public ValidatableResponse returned(UUID rectification, String dueOn) {
        return act(inspector, rectification, "return", Map.of("reason", "标识还没有更换", "dueOn", dueOn));
    }

    public ValidatableResponse accepted(UUID rectification) {
        return act(inspector, rectification, "acceptance", Map.of("comment", "现场核实"));
    }
}
