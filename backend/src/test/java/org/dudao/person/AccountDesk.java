package org.dudao.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.StandInKeycloak;

/** The people who open accounts, and a name that nobody has yet. */
record AccountDesk(Caller office, Caller system, UUID id, String account) {

    static AccountDesk fresh() {
        var id = UUID.randomUUID();
        return new AccountDesk(
                Caller.office(Caller.CHENGYANG),
                Caller.administrator(Caller.CHENGYANG, "SYSTEM_ADMIN"),
                id,
                "wang." + id.toString().replaceAll("[^a-f]", "x")
                        + id.toString().substring(0, 8));
    }

    Caller signedIn() {
        open(office).statusCode(200);
        office.request()
                .body("{\"account\": \"%s\", \"name\": \"王秀英\", \"role\": \"OFFICE\", \"validFrom\": \"2026-11-02\"}"
                        .formatted(account))
                .post("/api/placements")
                .then()
                .statusCode(201);
        StandInKeycloak.signInFirst(account);
        var subject = UUID.fromString(StandInKeycloak.user(account).path("id").asText());
        var wang = new Caller(subject, account, Caller.CHENGYANG);
        wang.request().get("/api/me").then().statusCode(200);
        assertThat(state()).containsExactly("ACTIVE");
        return wang;
    }

    List<String> state() {
        return Sql.texts("select state from person where id = '" + id + "'");
    }

    ValidatableResponse open(Caller by) {
        return open(by, id, account, "王秀英");
    }

    ValidatableResponse open(Caller by, UUID id, String account, String name) {
        return by.request()
                .body("{\"account\": \"%s\", \"name\": \"%s\"}".formatted(account, name))
                .put("/api/accounts/" + id)
                .then();
    }

    ValidatableResponse step(Caller by, String step) {
        return by.request()
                .body(version(by))
                .post("/api/accounts/" + id + "/" + step)
                .then();
    }

    ValidatableResponse issueSecret(Caller by) {
        return by.request()
                .body(version(by))
                .put("/api/accounts/" + id + "/secret")
                .then();
    }

    String version(Caller by) {
        return "{\"version\": %d}"
                .formatted(
                        by.request().get("/api/accounts/" + id).then().extract().<Integer>path("version"));
    }
}
