package org.dudao.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PlateResourceTest {

    @Inject
    SessionFactory sessions;

    @Inject
    TestClock clock;

    private final Gate gate = Gate.open();

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    @DisplayName("C4-01 a plate shows name, photo, contact and office, under a number of its own")
    void a_plate_says_what_the_rule_wants() {
        assertThat(gate.standing()).isEqualTo("MISSING");
        gate.issue()
                .statusCode(201)
                .body("items", hasSize(1), "items[0].state", is("MAKING"), "items[0].issue", is(1))
                .body("items[0].phone", is("0532-8786"), "items[0].kindergarten", is(false))
                .body("items[0].inspectorId", is(gate.inspectorId().toString()));
        gate.row(gate.office()).body("items[0].standing", is("MAKING"), "items[0].faults", empty());
        String number = gate.row(gate.office()).extract().path("items[0].plate.number");
        String code = gate.row(gate.office()).extract().path("items[0].schoolCode");
        assertThat(number).isEqualTo(code + "-01");
    }

    @Test
    @DisplayName("C4-01 without an inspector, a photo or a public phone there is no plate")
    void what_is_missing_is_named() {
        var nobody = Given.school(Caller.CHENGYANG);
        gate.issue(nobody).statusCode(422).body("code", is("plate.nobody-responsible"));
        assertThat(gate.standing()).isEqualTo("MISSING");
        Sql.run("update inspector set public_phone = null where id = ?", gate.inspectorId());
        gate.issue().statusCode(422).body("code", is("plate.no-phone"), "facts.rule", is("C4-01"));
        Sql.run("update inspector set photo_id = null where id = ?", gate.inspectorId());
        gate.issue().statusCode(422).body("code", is("plate.no-photo"));
        gate.issue(UUID.randomUUID()).statusCode(404);
    }

    @Test
    @DisplayName("C4-01 a plate that hangs without a photo of it is on a list of its own")
    void the_photo_proves_it() {
        gate.issue().statusCode(201);
        gate.mount(gate.schoolHead()).statusCode(200).body("state", is("MOUNTED"), "mountedOn", is("2026-11-02"));
        assertThat(gate.standing()).isEqualTo("UNPROVEN");
        var photo = Gate.photo(gate.inspector());
        gate.act(gate.inspector(), "proof", Map.of("proofId", photo))
                .statusCode(200)
                .body("proofId", is(photo));
        assertThat(gate.standing()).isEqualTo("MOUNTED");
        gate.schoolHead().request().get("/api/files/" + photo).then().statusCode(200);
    }

    @Test
    @DisplayName("C4-01 every school is counted once, wherever it stands")
    void the_overview_adds_up() {
        gate.issue().statusCode(201);
        var counts = gate.office()
                .request()
                .get("/api/plates/overview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(counts.getInt("missing")
                        + counts.getInt("outdated")
                        + counts.getInt("making")
                        + counts.getInt("unproven")
                        + counts.getInt("mounted"))
                .isEqualTo(counts.getInt("schools"));
        gate.schoolHead().request().get("/api/plates/overview").then().body("schools", is(1), "making", is(1));
    }

    @Test
    @DisplayName("C4-02 another inspector, phone, photo or name puts the plate out of date, and the product finds it")
    void changes_put_a_plate_out_of_date() {
        gate.issue().statusCode(201);
        gate.mount(gate.office()).statusCode(200);
        change("update inspector set public_phone = '0532-9999'", "CONTACT");
        change("update inspector set name = '新名'", "INSPECTOR_NAME");
        change("update inspector set photo_id = null", "PHOTO");
        var other = Given.presentable(Caller.CHENGYANG);
        gate.office()
                .request()
                .body(Map.of("inspectorId", other, "schoolIds", List.of(gate.schoolId()), "from", "2026-11-02"))
                .post("/api/assignments")
                .then()
                .statusCode(201);
        gate.row(gate.office())
                .body("items[0].standing", is("OUTDATED"), "items[0].faults", contains("INSPECTOR"))
                .body("items[0].outdatedSince", is("2026-11-02"), "items[0].renewBy", is("2026-11-23"));
        gate.issue().statusCode(201).body("items[0].issue", is(2), "items[0].inspectorId", is(other.toString()));
        assertThat(gate.standing()).isEqualTo("MAKING");
        gate.mount(gate.office()).statusCode(200);
        assertThat(Sql.texts(
                        "select state from plate where school_id = '%s' order by issue".formatted(gate.schoolId())))
                .containsExactly("REPLACED", "MOUNTED");
    }

    private void change(String sql, String fault) {
        var before = Sql.texts("select concat_ws('|', name, public_phone, photo_id) from inspector where id = '%s'"
                        .formatted(gate.inspectorId()))
                .getFirst()
                .split("\\|");
        Sql.run(sql + " where id = ?", gate.inspectorId());
        gate.row(gate.office()).body("items[0].standing", is("OUTDATED"), "items[0].faults", contains(fault));
        gate.office()
                .request()
                .get("/api/plates?standing=OUTDATED&schoolId=" + gate.schoolId())
                .then()
                .body("items", hasSize(1));
        gate.office()
                .request()
                .get("/api/plates?standing=MOUNTED&schoolId=" + gate.schoolId())
                .then()
                .body("items", empty());
        Sql.run(
                "update inspector set name = ?, public_phone = ?, photo_id = ?::uuid where id = ?",
                before[0],
                before[1],
                before[2],
                gate.inspectorId());
        gate.row(gate.office()).body("items[0].standing", not("OUTDATED"));
    }

    @Test
    @DisplayName("C4-02 fifteen working days after the change the renewal is overdue")
    void a_renewal_has_its_time() {
        gate.issue().statusCode(201);
        var file = new HashMap<String, Object>(Map.of(
                "version",
                0,
                "publicPhone",
                "0532-7777",
                "biography",
                Map.of("stages", List.of(), "formerWorkplaces", List.of())));
        file.put(
                "photoId",
                Sql.texts("select photo_id from inspector where id = '%s'".formatted(gate.inspectorId()))
                        .getFirst());
        gate.office()
                .request()
                .body(file)
                .put("/api/inspectors/{id}/file", gate.inspectorId())
                .then()
                .statusCode(200)
                .body("publicPhone", is("0532-7777"));
        gate.row(gate.office())
                .body("items[0].faults", contains("CONTACT"), "items[0].renewBy", is("2026-11-23"))
                .body("items[0].overdue", is(false));
        clock.set(LocalDate.of(2026, 11, 24));
        gate.row(gate.office()).body("items[0].overdue", is(true));
    }

    @Test
    @DisplayName("C4-02 another name or complaint phone of the office concerns all its plates")
    void the_imprint_concerns_all_plates() {
        gate.issue().statusCode(201);
        var imprint = gate.office()
                .request()
                .get("/api/plate-imprint")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        gate.office()
                .request()
                .body(Map.of("version", imprint.getInt("version") + 7, "officeName", "某室", "complaintPhone", "12345"))
                .put("/api/plate-imprint")
                .then()
                .statusCode(409);
        gate.office()
                .request()
                .body(Map.of("officeName", "某室", "complaintPhone", "12345"))
                .put("/api/plate-imprint")
                .then()
                .statusCode(409);
        gate.office()
                .request()
                .body(Map.of(
                        "version",
                        imprint.getInt("version"),
                        "officeName",
                        "督导室" + UUID.randomUUID(),
                        "complaintPhone",
                        "12345"))
                .put("/api/plate-imprint")
                .then()
                .statusCode(200);
        gate.row(gate.office()).body("items[0].faults", contains("OFFICE"), "items[0].outdatedSince", is("2026-11-02"));
    }

    @Test
    @DisplayName("D9 a plate is mounted once, between the day of its issue and today")
    void the_life_of_a_plate() {
        gate.issue().statusCode(201);
        gate.issue().statusCode(201).body("items[0].issue", is(1));
        gate.act(gate.office(), "mounting", Map.of("on", "2026-11-03"))
                .statusCode(422)
                .body("code", is("plate.day"));
        gate.act(gate.office(), "mounting", Map.of("on", "2026-11-01")).statusCode(422);
        gate.act(gate.office(), "proof", Map.of("proofId", Gate.photo(gate.office())))
                .statusCode(409)
                .body("code", is("plate.not-now"));
        gate.mount(gate.inspector()).statusCode(200).body("actions", contains("PHOTOGRAPH"));
        gate.mount(gate.inspector()).statusCode(409);
        gate.act(gate.office(), "removal", Map.of("on", "2026-11-02", "reason", "校门改建"))
                .statusCode(200)
                .body("state", is("REMOVED"), "removalReason", is("校门改建"), "actions", empty());
        assertThat(gate.standing()).isEqualTo("MISSING");
        gate.issue().statusCode(201).body("items[0].issue", is(2));
    }

    @Test
    @DisplayName("D9 the plate of a school that is closed is taken down")
    void a_closed_school_has_no_plate() {
        gate.issue().statusCode(201);
        gate.mount(gate.office()).statusCode(200);
        gate.office()
                .request()
                .body(Map.of("version", 0, "on", "2026-11-02"))
                .post("/api/schools/{id}/closure", gate.schoolId())
                .then()
                .statusCode(200);
        assertThat(Sql.texts("select removal_reason from plate where school_id = '%s'".formatted(gate.schoolId())))
                .containsExactly("学校已停办");
        gate.row(gate.office()).body("items", empty());
    }

    @Test
    void a_photo_is_a_picture() {
        gate.issue().statusCode(201);
        gate.mount(gate.office()).statusCode(200);
        var id = org.hibernate.id.uuid.UuidVersion7Strategy.INSTANCE
                .generateUuid(null)
                .toString();
        gate.office()
                .request()
                .contentType("application/pdf")
                .body("%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .put("/api/files/" + id + "?name=plate.pdf")
                .then()
                .statusCode(201);
        gate.act(gate.office(), "proof", Map.of("proofId", id)).statusCode(422).body("code", is("file.no-picture"));
    }

    @Test
    @DisplayName("C4-03 an inspector has a credential to show, and is told what it lacks")
    void the_credential() {
        var shown = gate.inspector().request().get("/api/credential").then().statusCode(200);
        shown.body("inspectorId", is(gate.inspectorId().toString()), "hasPhoto", is(true))
                .body("credentialNumber", nullValue(), "advice.code", contains("credential.no-number"))
                .body("advice[0].rule", is("C4-03"), "advice[0].severity", is("WARN"));
        Sql.run(
                "update inspector set credential_number = ? where id = ?",
                "Z" + gate.inspectorId().toString().substring(0, 8),
                gate.inspectorId());
        gate.inspector().request().get("/api/credential").then().body("advice", empty());
        Sql.run(
                "update inspector set term_from = '2020-01-01', term_until = '2026-11-01' where id = ?",
                gate.inspectorId());
        gate.inspector()
                .request()
                .get("/api/credential")
                .then()
                .body("advice.code", contains("credential.out-of-term"));
        gate.office().request().get("/api/credential").then().statusCode(403);
    }

    @Test
    void a_list_takes_a_few_statements_however_long_it_is() {
        for (var i = 0; i < 5; i++) {
            Gate.open().issue().statusCode(201);
        }
        gate.office().request().get("/api/plates?limit=1").then().statusCode(200);
        assertThat(Statements.of(
                        sessions,
                        () -> gate.office()
                                .request()
                                .get("/api/plates?limit=200")
                                .then()
                                .statusCode(200)))
                .isLessThanOrEqualTo(4);
    }
}
