package org.dudao.school;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;

/** Enters schools that bear a mark of their own. */
record Registrar(Caller office, String mark) {

    static Registrar of(int region) {
        return new Registrar(
                Caller.office(region), "S" + UUID.randomUUID().toString().substring(0, 8));
    }

    ValidatableResponse close(String id, int version, String on) {
        return office.request()
                .body(Map.of("version", version, "on", on))
                .post("/api/schools/" + id + "/closure")
                .then();
    }

    ValidatableResponse create(Map<String, Object> more) {
        return office.request().body(body(more)).post("/api/schools").then();
    }

    Map<String, Object> body(Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("code", mark, "name", "实验小学" + mark, "kind", "PRIMARY", "ownership", "PUBLIC"));
        body.putAll(more);
        return body;
    }
}
