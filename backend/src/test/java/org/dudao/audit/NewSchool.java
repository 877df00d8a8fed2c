package org.dudao.audit;

import java.util.UUID;
import org.dudao.testing.Caller;

/** A school that somebody enters, so that there is something to record. */
final class NewSchool {

    private NewSchool() {}

    static String code() {
        return "A" + UUID.randomUUID().toString().substring(0, 8);
    }

    static String body() {
        return body(code());
    }

    static String body(String code) {
        return """
                {"code": "%s", "name": "实验小学", "kind": "PRIMARY", "ownership": "PUBLIC", "phone": "13812345678"}""".formatted(code);
    }

    /** @return its id */
    static String by(Caller office) {
        return office.request()
                .body(body())
                .post("/api/schools")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
