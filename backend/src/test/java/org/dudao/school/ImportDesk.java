package org.dudao.school;

import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;

/** Uploads lists whose codes bear a mark of their own. */
record ImportDesk(Caller office, String mark) {

    static final String HEADINGS = "学校代码,学校名称,办学类型,所属街道,行政区划代码,办学性质,在校生数";

    /** A letter first, because hexadecimal digits alone may read as a number such as 12e4. */
    static ImportDesk of(int region) {
        return new ImportDesk(
                Caller.office(region), "M" + UUID.randomUUID().toString().substring(0, 8));
    }

    void add(String... rows) {
        commit(office, id(check(rows).body("wrong", is(0))), 0).statusCode(200);
    }

    ValidatableResponse check(String... rows) {
        var list = HEADINGS + "\n" + String.join("\n", rows);
        return csv(office, list.getBytes(StandardCharsets.UTF_8)).statusCode(201);
    }

    ValidatableResponse rows(String id, String query) {
        return office.request()
                .get("/api/school-imports/" + id + "/rows?" + query)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse csv(Caller caller, byte[] list) {
        return caller.request()
                .contentType("text/csv")
                .queryParam("fileName", "学校.csv")
                .body(list)
                .post("/api/school-imports")
                .then();
    }

    static ValidatableResponse commit(Caller caller, String id, int version) {
        return caller.request()
                .body(Map.of("version", version))
                .post("/api/school-imports/" + id + "/commit")
                .then();
    }

    static String id(ValidatableResponse answer) {
        return answer.extract().jsonPath().getString("id");
    }

    String row(int number, String name, String kind, String ownership, String enrolment) {
        return mark + number + "," + name + "," + kind + ",,," + ownership + "," + enrolment;
    }
}
