package org.dudao.rectification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class JourneyTest {

    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Scene scene = Scene.in(Caller.CHENGYANG);

    @Test
    void from_the_visit_to_the_closed_finding() {
        var problem = Scene.problem("ORDINARY");
        var visit = scene.submitted(problem);

        var rectification = UUID.fromString(finding(problem, "RECTIFYING"));
        read(scene.principal(), rectification)
                .body("state", is("ISSUED"), "actions", contains("SIGN"), "inspectionId", is(visit.toString()))
                .body("due.dueOn", is("2026-11-23"), "due.rule", is("C7-03"), "daysLeft", is(15))
                .body("due.words", startsWith("自2026年11月2日下达次日起15个工作日，其间跳过6个休息日"));
        told(scene.principal(), "RECTIFICATION_ISSUED");

        scene.signed(rectification).statusCode(200).body("state", is("SIGNED"), "signedBy", startsWith("SCHOOL"));
        var photo = UUID.randomUUID();
        upload(photo);
        scene.reported(rectification, photo)
                .statusCode(200)
                .body("state", is("REPORTED"), "actions", empty(), "rounds[0].files[0].id", is(photo.toString()));
        told(scene.inspector(), "RECTIFICATION_REPORTED");
        scene.office()
                .request()
                .accept("*/*")
                .get("/api/files/{id}", photo)
                .then()
                .statusCode(200);

        scene.returned(rectification, "2026-11-30")
                .statusCode(200)
                .body("state", is("RETURNED"), "due.dueOn", is("2026-11-30"), "due.originalDueOn", is("2026-11-23"));
        told(scene.principal(), "RECTIFICATION_RETURNED");

        scene.reported(rectification).statusCode(200).body("rounds.number", contains(1, 2));
        scene.accepted(rectification)
                .statusCode(200)
                .body("state", is("ACCEPTED"), "actions", empty())
                .body("rounds.verdict", contains("RETURNED", "ACCEPTED"))
                .body("rounds[0].text", is("通道已清理"), "rounds[0].comment", is("标识还没有更换"));
        told(scene.principal(), "RECTIFICATION_ACCEPTED");
        finding(problem, "CLOSED");
    }

    private String finding(Map<String, Object> problem, String state) {
        return scene.office()
                .request()
                .get("/api/findings/{id}", problem.get("id"))
                .then()
                .statusCode(200)
                .body("state", is(state))
                .body("closedOn", state.equals("CLOSED") ? notNullValue() : nullValue())
                .extract()
                .path("rectificationId");
    }

    private static ValidatableResponse read(Caller caller, UUID rectification) {
        return caller.request()
                .get("/api/rectifications/{id}", rectification)
                .then()
                .statusCode(200);
    }

    private void upload(UUID id) {
        scene.principal()
                .request()
                .contentType("image/png")
                .queryParam("name", "通道.png")
                .body(PHOTO)
                .put("/api/files/{id}", id)
                .then()
                .statusCode(201);
    }

    private static void told(Caller caller, String kind) {
        caller.request()
                .get("/api/notifications?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].kind", is(kind), "items[0].schoolName", startsWith("实验小学"));
    }
}
