package org.dudao.plate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Contract;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a school has an administrative inspector beside the responsible one, the plate names both (E3). */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AdministrativeInspectorTest {

    private final Gate gate = Gate.open();
    private final UUID li = Given.presentable(Caller.CHENGYANG);

    private void beside(UUID inspector, String role) {
        gate.office()
                .request()
                .body(Map.of(
                        "inspectorId",
                        inspector,
                        "schoolIds",
                        List.of(gate.schoolId()),
                        "role",
                        role,
                        "from",
                        "2026-11-02"))
                .post("/api/assignments")
                .then()
                .statusCode(201);
    }

    private static String name(UUID inspector) {
        return Sql.texts("select name from inspector where id = '%s'".formatted(inspector))
                .getFirst();
    }

    private ValidatableResponse scan() {
        return given().filter(new Contract())
                .get("/api/public/schools/" + gate.code() + "?issue=1")
                .then();
    }

    @Test
    @DisplayName("C4-01 the plate and the page behind it name the administrative inspector below the responsible one")
    void both_stand_on_the_plate() {
        beside(li, "ADMINISTRATIVE");
        gate.issue()
                .statusCode(201)
                .body("items[0].inspectorId", is(gate.inspectorId().toString()))
                .body("items[0].administrativeId", is(li.toString()), "items[0].administrativeName", is(name(li)))
                .body("items[0].administrativePhone", is("0532-8786"));
        scan().body("inspectorName", is(name(gate.inspectorId())), "administrativeName", is(name(li)))
                .body("administrativePhone", is("0532-8786"), "scanned", is("CURRENT"));
        assertThat(scan().extract().asString()).doesNotContain("13800001234", li.toString());
    }

    @Test
    @DisplayName("C4-01 the other roles beside the responsible inspector stand on no plate")
    void other_roles_do_not() {
        beside(li, "PROFESSIONAL");
        beside(li, "DEPUTY");
        gate.issue().statusCode(201).body("items[0].administrativeId", nullValue());
        scan().body("administrativeName", nullValue());
        gate.row(gate.office()).body("items[0].faults", empty());
    }

    @Test
    @DisplayName("C4-02 an administrative inspector who comes, changes or goes puts the plate out of date")
    void a_change_puts_the_plate_out_of_date() {
        gate.issue().statusCode(201);
        beside(li, "ADMINISTRATIVE");
        gate.row(gate.office())
                .body("items[0].standing", is("OUTDATED"), "items[0].faults", contains("ADMINISTRATIVE"))
                .body("items[0].outdatedSince", is("2026-11-02"), "items[0].renewBy", is("2026-11-23"));
        scan().body("scanned", is("OUTDATED"));
        gate.issue().statusCode(201).body("items[0].issue", is(2));
        gate.row(gate.office()).body("items[0].faults", empty());
        Sql.run("update inspector set public_phone = '0532-7777', shown_since = '2026-11-01' where id = ?", li);
        gate.row(gate.office())
                .body("items[0].faults", contains("ADMINISTRATIVE"), "items[0].outdatedSince", is("2026-11-01"));
        gate.issue().statusCode(201).body("items[0].administrativePhone", is("0532-7777"));
        Sql.run(
                "update assignment set valid_until = '2026-11-01', valid_from = '2026-10-01'"
                        + " where school_id = ? and role = 'ADMINISTRATIVE'",
                gate.schoolId());
        gate.row(gate.office()).body("items[0].faults", contains("ADMINISTRATIVE"), "items[0].renewBy", nullValue());
    }

    @Test
    void a_plate_without_a_public_phone_of_the_second_names_the_person_alone() {
        Sql.run("update inspector set public_phone = null, photo_id = null where id = ?", li);
        beside(li, "ADMINISTRATIVE");
        gate.issue()
                .statusCode(201)
                .body("items[0].administrativeName", is(name(li)), "items[0].administrativePhone", nullValue());
    }
}
