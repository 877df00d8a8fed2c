package org.dudao.plan;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;

/** An inspector with schools, a clerk and a leader, who plan together. Each scene has its own. */
record PlanScene(UUID inspectorId, List<UUID> schools, Caller inspector, Caller clerk, Caller leader) {

    static PlanScene in(int region, int schools) {
        var inspector = Given.inspector(region);
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < schools; i++) {
            var school = Given.school(region);
            Given.assigned(region, school, inspector);
            ids.add(school);
        }
        return new PlanScene(
                inspector, ids, Caller.inspector(region, inspector), Caller.office(region), Caller.office(region));
    }

    static Map<String, Object> month(int year, int month) {
        return Map.of("kind", "MONTHLY", "year", year, "month", month, "title", year + "年" + month + "月工作计划");
    }

    ValidatableResponse begin(Caller caller, Map<String, Object> wanted) {
        return caller.request().body(wanted).post("/api/plans").then();
    }

    /** The id of the inspector's own plan of November, with the summary of October. */
    String november() {
        String id = begin(inspector, month(2026, 11)).statusCode(201).extract().path("id");
        write(inspector, id, Map.of("lastSummary", "上月入校5次，发现问题3个")).statusCode(200);
        return id;
    }

    ValidatableResponse read(String id) {
        return read(leader, id).statusCode(200);
    }

    static ValidatableResponse read(Caller caller, String id) {
        return caller.request().get("/api/plans/" + id).then();
    }

    /** Changes some of the content and leaves the rest as it is. */
    ValidatableResponse write(Caller caller, String id, Map<String, Object> change) {
        var plan = read(caller, id).extract();
        var content = new HashMap<String, Object>(plan.<Map<String, Object>>path("content"));
        content.putAll(change);
        return put(caller, id, plan.path("version"), content, plan.path("visits"));
    }

    ValidatableResponse visits(Caller caller, String id, List<Map<String, Object>> visits) {
        var plan = read(caller, id).extract();
        return put(caller, id, plan.path("version"), plan.path("content"), visits);
    }

    private static ValidatableResponse put(
            Caller caller, String id, int version, Map<String, Object> content, List<Map<String, Object>> visits) {
        return caller.request()
                .body(Map.of("version", version, "title", "十一月工作计划", "content", content, "visits", visits))
                .put("/api/plans/" + id)
                .then();
    }

    Map<String, Object> visit(UUID school, String day) {
        var visit = new HashMap<String, Object>();
        visit.putAll(Map.of("id", UUID.randomUUID(), "schoolId", school, "plannedOn", day, "half", "MORNING"));
        visit.putAll(Map.of("inspectorIds", List.of(inspectorId), "matters", List.of(8)));
        return visit;
    }

    /** Takes a step with the plan in its newest version. */
    ValidatableResponse act(Caller caller, String id, String step, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("version", read(id).extract().<Integer>path("version"));
        return caller.request().body(body).post("/api/plans/" + id + "/" + step).then();
    }

    ValidatableResponse submit(String id) {
        return act(inspector, id, "submission", Map.of());
    }

    ValidatableResponse approve(String id) {
        return act(leader, id, "approval", Map.of("level", "LEADER_IN_CHARGE", "opinion", "同意"));
    }

    /** The id of a plan of November in force. */
    String issued() {
        var id = november();
        submit(id).statusCode(200);
        approve(id).statusCode(200);
        act(clerk, id, "issue", Map.of()).statusCode(200);
        return id;
    }
}
