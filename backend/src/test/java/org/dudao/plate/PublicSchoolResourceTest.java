package org.dudao.plate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.dudao.testing.Caller;
import org.dudao.testing.Contract;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PublicSchoolResourceTest {

    private final Gate gate = Gate.open();

    @BeforeEach
    void issue() {
        gate.issue().statusCode(201);
    }

    private static ValidatableResponse scan(String code, String query) {
        return given().filter(new Contract())
                .get("/api/public/schools/" + code + query)
                .then();
    }

    @Test
    @DisplayName("C4-01 whoever scans the plate reads who answers for the school, without signing in")
    void everybody_may_read_it() {
        scan(gate.code(), "")
                .statusCode(200)
                .body("inspectorName", is(name()), "phone", is("0532-8786"), "hasPhoto", is(true))
                .body("kindergarten", is(false), "scanned", nullValue());
        scan(gate.code(), "?issue=1").body("scanned", is("CURRENT"));
        scan(gate.code(), "?issue=2").body("scanned", is("UNKNOWN"));
    }

    @Test
    @DisplayName("C4-02 the page says that a plate is out of date, and who answers now")
    void an_old_plate_is_told_as_such() {
        Sql.run("update inspector set public_phone = '0532-6666' where id = ?", gate.inspectorId());
        scan(gate.code(), "?issue=1").body("scanned", is("OUTDATED"), "phone", is("0532-6666"));
        gate.issue().statusCode(201);
        scan(gate.code(), "?issue=1").body("scanned", is("OUTDATED"));
        scan(gate.code(), "?issue=2").body("scanned", is("CURRENT"));
        Sql.run("update assignment set valid_until = '2026-10-31' where school_id = ?", gate.schoolId());
        scan(gate.code(), "?issue=2").body("scanned", is("OUTDATED"), "inspectorName", nullValue());
    }

    @Test
    @DisplayName("P neither the personal phone nor any id of ours gets out")
    void nothing_personal_gets_out() {
        assertThat(scan(gate.code(), "?issue=1").extract().asString())
                .doesNotContain(
                        "13800001234",
                        gate.schoolId().toString(),
                        gate.inspectorId().toString());
    }

    @Test
    void codes_are_not_guessed() {
        scan("0123456789abcdef", "").statusCode(404).body("code", is("not-found"));
        scan("0123456789ABCDEF", "").statusCode(400);
        scan(gate.schoolId().toString(), "").statusCode(400);
        scan(gate.code(), "?issue=0").statusCode(400);
        assertThat(Sql.texts("select distinct code from plate"))
                .hasSizeGreaterThan(0)
                .allMatch(code -> code.length() == 16);
        var other = Gate.open();
        other.issue().statusCode(201);
        assertThat(other.code()).isNotEqualTo(gate.code());
    }

    @Test
    void a_plate_that_was_taken_down_leads_nowhere() {
        gate.act(gate.office(), "removal", java.util.Map.of("on", "2026-11-02", "reason", "迁址"))
                .statusCode(200);
        scan(gate.code(), "").statusCode(404);
    }

    @Test
    @DisplayName("A-11 a sign-in changes nothing about the page, and a wrong one is refused")
    void it_is_the_same_for_everybody() {
        Caller.office(Caller.LAOSHAN)
                .request()
                .get("/api/public/schools/" + gate.code())
                .then()
                .statusCode(200)
                .body("inspectorName", is(name()));
        given().auth()
                .oauth2("a.b.c")
                .get("/api/public/schools/" + gate.code())
                .then()
                .statusCode(401);
    }

    private String name() {
        return Sql.texts("select name from inspector where id = '%s'".formatted(gate.inspectorId()))
                .getFirst();
    }
}
