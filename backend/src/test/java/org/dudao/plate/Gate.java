package org.dudao.plate;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** One school, its inspector and its office, all that a plate needs, and what they do with it. */
record Gate(Caller office, Caller inspector, Caller schoolHead, UUID schoolId, UUID inspectorId) {

    /** Eight by eight grey pixels. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAA"
                    + "DklEQVR42mPYAAUMlDEAMKIsAYKJkUQAAAAASUVORK5CYII=");

    static Gate open() {
        var region = Caller.CHENGYANG;
        var school = Given.school(region);
        var inspector = Given.presentable(region);
        Given.assigned(region, school, inspector);
        return new Gate(
                Caller.office(region),
                Caller.inspector(region, inspector),
                Caller.school(region, school),
                school,
                inspector);
    }

    ValidatableResponse issue(UUID... more) {
        var schools = new ArrayList<>(List.of(schoolId));
        schools.addAll(Arrays.asList(more));
        return office.request()
                .body(Map.of("schoolIds", schools))
                .post("/api/plates")
                .then();
    }

    /** The row of the school as that caller sees it. */
    ValidatableResponse row(Caller caller) {
        return caller.request().get("/api/plates?schoolId=" + schoolId).then().statusCode(200);
    }

    String standing() {
        return row(office).extract().path("items[0].standing");
    }

    String plate() {
        return row(office).extract().path("items[0].plate.id");
    }

    String code() {
        return row(office).extract().path("items[0].plate.code");
    }

    /** @param more members beside the version that is there now */
    ValidatableResponse act(Caller caller, String step, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("version", row(office).extract().path("items[0].plate.version"));
        return caller.request()
                .body(body)
                .post("/api/plates/{id}/" + step, plate())
                .then();
    }

    ValidatableResponse mount(Caller caller) {
        return act(caller, "mounting", Map.of("on", "2026-11-02"));
    }

    static String photo(Caller caller) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        caller.request()
                .contentType("image/png")
                .body(PICTURE)
                .put("/api/files/" + id + "?name=plate.png")
                .then()
                .statusCode(201);
        return id;
    }
}
